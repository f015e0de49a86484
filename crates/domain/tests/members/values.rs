use domain::members::{LONGEST_PRESENTATION, Presentation, Website};
use domain::problems::FieldCode;
use domain::vocabularies::LanguageTag;

fn presented(markdown: &str) -> Result<Presentation, FieldCode> {
    Presentation::new(LanguageTag::parse("fr").unwrap(), markdown).map_err(|fault| fault.code)
}

#[test]
fn a_presentation_takes_headings_lists_and_links_but_no_html() {
    assert!(presented("## Titre\n\n- un [lien](https://ville.example)\n- 3 < 4").is_ok());
    assert_eq!(presented("Un <script>mot</script>"), Err(FieldCode::HtmlNotAllowed));
    assert_eq!(presented("<div>\n\nbloc\n\n</div>"), Err(FieldCode::HtmlNotAllowed));
    for markdown in
        ["![plan](https://ville.example/plan.png)", "![plan][1]\n\n[1]: https://ville.example/plan.png"]
    {
        assert_eq!(presented(markdown), Err(FieldCode::ImageNotAllowed), "{markdown}");
    }
    for address in [
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "ftp://ville.example",
        "page",
        "#haut",
        "//x.example/@a",
    ] {
        assert_eq!(presented(&format!("[lien]({address})")), Err(FieldCode::LinkNotAllowed), "{address}");
    }
    for markdown in ["[ici](HTTP://ville.example)", "[nous](mailto:a@ville.example)", "<a@ville.example>"] {
        assert!(presented(markdown).is_ok(), "{markdown}");
    }
}

#[test]
fn a_presentation_is_1_to_10_000_characters() {
    assert_eq!(presented(" \n "), Err(FieldCode::TooShort));
    assert!(presented(&"é".repeat(LONGEST_PRESENTATION)).is_ok());
    assert_eq!(presented(&"é".repeat(LONGEST_PRESENTATION + 1)), Err(FieldCode::TooLong));
}

#[test]
fn a_website_is_an_absolute_address_of_the_web() {
    for good in ["https://www.ville.example", "http://ville.example:8080/a?b#c", "HTTPS://élus.example/"] {
        assert_eq!(Website::parse(&format!(" {good} ")).expect(good).as_str(), good);
    }
    for bad in [
        "",
        "www.ville.example",
        "ftp://ville.example",
        "javascript:alert(1)",
        "https://",
        "https:///chemin",
        "https://ville",
        "https://-ville.example",
        "https://ville.example:port",
        "https://ville.example:0",
        "https://qui@ville.example",
        "https://ville.example/a b",
        "https://ville.example/\"",
    ] {
        assert_eq!(Website::parse(bad).map_err(|fault| fault.code), Err(FieldCode::InvalidUrl), "{bad}");
    }
    let long = format!("https://ville.example/{}", "a".repeat(2_000));
    assert_eq!(Website::parse(&long).map_err(|fault| fault.code), Err(FieldCode::TooLong));
}
