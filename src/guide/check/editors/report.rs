//! Where findings are collected.

use super::finding::{Finding, Severity, Words, shortened};
use super::path::{Names, Step};

/// The findings in one file.
pub(super) struct Report<'a> {
    file: &'a str,
    text: &'a str,
    names: &'a Names,
    findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    pub fn new(file: &'a str, text: &'a str, names: &'a Names) -> Self {
        Self {
            file,
            text,
            names,
            findings: Vec::new(),
        }
    }

    /// The path of the file.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// Something must not be like that.
    pub fn error(&mut self, way: &[Step<'_>], at: usize, problem: Words) {
        self.add(way, at, problem, Severity::Error);
    }

    /// Something should be looked at.
    pub fn warning(&mut self, way: &[Step<'_>], at: usize, problem: Words) {
        self.add(way, at, problem, Severity::Warning);
    }

    /// Something, however bad it is.
    pub fn add(
        &mut self,
        way: &[Step<'_>],
        at: usize,
        problem: Words,
        severity: Severity,
    ) {
        let place = self.names.place(self.file, way);
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        self.findings.push(Finding {
            file: self.file.to_owned(),
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            record: place.record.map(Words::shortened),
            field: shortened(place.field),
            problem: problem.shortened(),
            severity,
        });
    }

    /// All of them.
    pub fn findings(self) -> Vec<Finding> {
        self.findings
    }
}
