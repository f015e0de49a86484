//! The platform's own chores, by named jobs and at the command line.

use super::row::rows;

rows! {
    //                  vis cli net hol  pla els rea con ref evm  cur adm  ope   jobs
    IMPORT_TERRITORIES:   S   N   N   N    N   N   N   N   N   N    N   N    Y   [RegisterImport];
    LOAD_DEMONSTRATION:   S   N   N   N    N   N   N   N   N   N    N   N    Y   [Demonstration];
}
