package vn.motcua.procedures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law says of one procedure on one day beside its papers and time, for reading.
 *
 * @param rules of each kind the one in force; a kind without a rule is missing
 * @param replaced the papers the office fetches itself, by their place in the list
 * @param alsoFetched lines of the reuse list none of the papers was recognised as
 */
public record ProcedureLaw(
    Map<LawKind, LawRule> rules,
    Map<Integer, Replacement> replaced,
    List<Replacement> alsoFetched,
    Optional<LinkedProcedure> linked,
    Optional<Council> council) {
  public ProcedureLaw {
    rules = Map.copyOf(rules);
    replaced = Map.copyOf(replaced);
    alsoFetched = List.copyOf(alsoFetched);
  }

  public Optional<LawRule> rule(LawKind kind) {
    return Optional.ofNullable(rules.get(kind));
  }

  /** The rule, when it is one that lets the clock stop. */
  public Optional<LawRule> pause(LawKind kind) {
    return rule(kind).filter(rule -> rule.choice() == LawChoice.ALLOWED);
  }

  public Optional<LawRule> urgent() {
    return rule(LawKind.URGENT).filter(rule -> rule.choice() == LawChoice.URGENT);
  }
}
