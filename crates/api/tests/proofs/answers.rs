//! Every answer is the document's: the test client refuses any other, so it is enough that each operation answers.

use super::exercise::seen;
use super::operation::Operation;
use super::place::Place;
use super::scene::Scene;
use std::collections::BTreeSet;

#[actix_web::test]
async fn each_operation_of_the_document_does_with_its_example_what_it_says() {
    let done = seen().await.iter().filter(|seen| (200..300).contains(&seen.status));
    let done: BTreeSet<&str> = done.map(|seen| seen.operation.as_str()).collect();
    let missing: Vec<_> =
        Operation::all().into_iter().filter(|known| !done.contains(known.id.as_str())).collect();
    let missing: Vec<_> = missing.iter().map(|operation| &operation.id).collect();
    assert!(missing.is_empty(), "no role gets a good answer with the document's example: {missing:?}");
}

#[actix_web::test]
async fn each_example_of_a_parameter_and_each_media_type_is_answered() {
    let scene = Scene::new().await;
    for operation in
        Operation::all().iter().filter(|operation| operation.is_read() && operation.path != "/v1/me")
    {
        let path = &Place::all(&operation.path)[0].path;
        for parameter in operation.query.iter().filter(|parameter| !parameter["example"].is_null()) {
            let value =
                parameter["example"].as_str().map_or_else(|| parameter["example"].to_string(), str::to_owned);
            let name = parameter["name"].as_str().expect("a name");
            let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, &value).finish();
            let answer = scene.world.get(&format!("{path}?{query}")).send().await;
            assert_eq!(answer.status, 200, "{}: {query}: {}", operation.id, answer.text);
        }
        for format in &operation.formats {
            let answer = scene.world.get(path).header("accept", format).send().await;
            assert_eq!(answer.status, 200, "{} as {format}: {}", operation.id, answer.text);
            assert!(answer.header("content-type").starts_with(format.as_str()), "{}: {format}", operation.id);
        }
    }
}
