use crate::world::World;

/// Every command, with a setting or an option that its help has to list.
const COMMANDS: [(&str, &[&str]); 11] = [
    (
        "serve",
        &[
            "DATABASE_URL",
            "AECT_DATA_DIR",
            "AECT_POSTGRES_DIR",
            "AECT_LISTEN",
            "AECT_PUBLIC_URL",
            "AECT_SECRET",
            "AECT_METRICS_LISTEN",
            "AECT_NO_WORKER",
        ],
    ),
    ("worker", &["DATABASE_URL", "AECT_DATA_DIR"]),
    ("migrate", &["DATABASE_URL", "DATABASE_OWNER_URL"]),
    ("import territories", &["DATABASE_URL", "--from"]),
    ("demo", &["DATABASE_URL", "AECT_DATA_DIR", "AECT_LISTEN", "--members", "--new-passwords"]),
    (
        "user create",
        &["DATABASE_URL", "--mail", "--first-name", "--last-name", "--language", "--role", "--organisation"],
    ),
    (
        "user invite",
        &["DATABASE_URL", "--mail", "--first-name", "--last-name", "--language", "--role", "--organisation"],
    ),
    ("user client", &["DATABASE_URL", "--name", "--scope"]),
    ("user revoke", &["DATABASE_URL", "<CLIENT>"]),
    ("openapi", &[]),
    ("health", &["AECT_PUBLIC_URL"]),
];
/// Parts of the names of settings whose values are secret, or hold one.
const SECRET: [&str; 5] = ["SECRET", "PASSWORD", "DATABASE", "SMTP", "KEY"];
const VALUE: &str = "never-to-be-shown";

#[tokio::test]
async fn help_lists_settings_and_shows_no_secret() {
    let world = World::empty().await;
    for (command, listed) in COMMANDS {
        let help = world.run(&format!("{command} --help")).said();
        for name in listed {
            assert!(help.contains(name), "{command} --help lacks {name}");
        }
        let secrets: Vec<(&str, &str)> = settings(&help)
            .filter(|name| SECRET.iter().any(|part| name.contains(part)))
            .map(|name| (name, VALUE))
            .collect();
        let help = world.run_with(&format!("{command} --help"), &secrets).said();
        assert!(!help.contains(VALUE), "{command} --help shows one of {secrets:?}");
        let wrong = world.run_with(&format!("{command} --no-such-option"), &secrets);
        assert!(!wrong.succeeded && !wrong.err.contains(VALUE), "{command}: {}", wrong.err);
    }
}

#[tokio::test]
async fn the_first_help_names_every_command() {
    let world = World::empty().await;
    let help = world.run("--help").said();
    for (command, _) in COMMANDS {
        let first = command.split(' ').next().expect("a word");
        assert!(help.contains(&format!("\n  {first} ")), "{first} is missing: {help}");
    }
}

/// The names of the settings of a help text: `[env: AECT_LISTEN=…]`, or without value where it is hidden.
fn settings(help: &str) -> impl Iterator<Item = &str> {
    help.split("[env: ").skip(1).filter_map(|after| after.split(['=', ']']).next())
}
