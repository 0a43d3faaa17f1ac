//! Questions with their answers, and what to do step by step.

use super::Node;

/// A question with its whole answer.
#[derive(Clone, Debug)]
pub struct Question {
    /// The question.
    pub name: String,
    /// The answer.
    pub answer: String,
    /// Where it is answered.
    pub url: String,
}

/// A page with questions and answers as an [FAQPage](https://schema.org/FAQPage).
pub fn faq_page(name: &str, language: &str, questions: &[Question]) -> Node {
    let questions = questions.iter().map(|question| {
        let mut answer = Node::new("Answer");
        answer.text("text", &question.answer);
        let mut node = Node::new("Question");
        node.text("name", &question.name);
        node.text("url", &question.url);
        node.node("acceptedAnswer", &answer);
        node
    });
    let questions: Vec<Node> = questions.collect();
    let mut page = Node::new("FAQPage");
    page.text("name", name);
    page.text("inLanguage", language);
    page.nodes("mainEntity", &questions);
    page
}

/// What to do step by step as a [HowTo](https://schema.org/HowTo).
pub fn how_to(name: &str, description: &str, language: &str, steps: &[&str]) -> Node {
    let steps = steps.iter().map(|text| {
        let mut step = Node::new("HowToStep");
        step.text("text", text);
        step
    });
    let steps: Vec<Node> = steps.collect();
    let mut how_to = Node::new("HowTo");
    how_to.text("name", name);
    how_to.text("description", description);
    how_to.text("inLanguage", language);
    how_to.nodes("step", &steps);
    how_to
}
