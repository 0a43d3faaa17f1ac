//! Where findings are collected.

use std::cell::OnceCell;

use super::finding::{Finding, Severity, Words, shortened};
use super::path::{Names, Step};

/// The findings in one file.
pub(super) struct Report<'a> {
    file: &'a str,
    text: &'a str,
    names: &'a Names,
    findings: Vec<Finding>,
    /// The bytes at which the lines end.
    ends: OnceCell<Vec<usize>>,
}

impl<'a> Report<'a> {
    pub fn new(file: &'a str, text: &'a str, names: &'a Names) -> Self {
        Self {
            file,
            text,
            names,
            findings: Vec::new(),
            ends: OnceCell::new(),
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
        let place = self.names.record_field(self.file, way);
        let ends = self.ends.get_or_init(|| {
            let ends = self.text.bytes().enumerate();
            ends.filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| at)
                .collect()
        });
        let line = ends.partition_point(|end| *end < at) + 1;
        self.findings.push(Finding {
            file: self.file.to_owned(),
            line,
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
