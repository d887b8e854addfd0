package vn.motcua.budgets;

import java.time.Instant;
import java.time.LocalDate;

/** One amount that was said: which, of which day, on which paper, by whom. */
public record BudgetEntry(
    int number,
    Kind kind,
    long amount,
    LocalDate day,
    String paper,
    String words,
    String by,
    Instant at) {}
