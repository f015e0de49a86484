use domain::territories::{name_key, search_key};
use proptest::prelude::*;

#[test]
fn the_name_on_a_letterhead_is_the_registers() {
    for (typed, key) in [
        ("Communauté d’agglomération de La Rochelle", "ca de la rochelle"),
        ("communauté de communes du Pays Foyen", "cc du pays foyen"),
        ("Communauté urbaine Limoges Métropole", "cu limoges metropole"),
        ("Conseil départemental de la Gironde", "gironde"),
        ("Département de la Dordogne", "dordogne"),
        ("Région Nouvelle-Aquitaine", "nouvelle aquitaine"),
        ("commune de Pessac", "pessac"),
        ("Mairie d'Arcachon", "arcachon"),
        ("Ville de Bordeaux", "bordeaux"),
        ("hôtel de ville de Saint-Émilion", "st emilion"),
    ] {
        assert_eq!(search_key(typed), key, "{typed}");
    }
}

#[test]
fn what_only_begins_as_an_office_and_an_office_alone_stay_what_they_are() {
    for typed in ["Villeneuve-sur-Lot", "Communay", "ville", "mairie de", "Régionville", "CA de La Rochelle"]
    {
        assert_eq!(search_key(typed), name_key(typed), "{typed}");
    }
}

proptest! {
    #[test]
    fn what_was_typed_is_never_searched_by_less_than_two_characters(typed in ".{2,40}") {
        let (key, name) = (search_key(&typed), name_key(&typed));
        prop_assert!(key == name || key.len() >= 2);
    }
}
