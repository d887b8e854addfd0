package vn.motcua.procedures;

/**
 * Data that stands for a paper: the office fetches it itself and does not ask for the paper.
 *
 * @param document the paper as the list names it
 * @param database where the data is
 * @param owner who keeps the database
 * @param basis the rule, in words
 */
public record Replacement(String document, String database, String owner, String basis) {}
