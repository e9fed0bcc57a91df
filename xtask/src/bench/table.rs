//! Columns of text: the first to the left, the others to the right.

use std::fmt;

/// A table with a head.
pub(super) struct Table {
    rows: Vec<[String; COLUMNS]>,
}

const COLUMNS: usize = 5;

impl Table {
    pub(super) fn new(head: [&str; COLUMNS]) -> Self {
        Self {
            rows: vec![head.map(str::to_owned)],
        }
    }

    pub(super) fn row(&mut self, row: [String; COLUMNS]) {
        self.rows.push(row);
    }

    fn width(&self, column: usize) -> usize {
        self.rows
            .iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let cell = |(column, text): (usize, &String)| match column {
                0 => format!("  {text:<width$}", width = self.width(column)),
                _ => format!("  {text:>width$}", width = self.width(column)),
            };
            let line: String = row.iter().enumerate().map(cell).collect();
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}
