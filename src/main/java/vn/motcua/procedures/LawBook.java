package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * The dated rules of law an administrator keeps for the own unit, each with its legal basis.
 *
 * <p>A rule is added and ended, never rewritten: dossiers keep what held on the day they were
 * received.
 */
@Component
public class LawBook {
  private final LawStore store;
  private final LawSearch search;
  private final Procedures procedures;
  private final Scopes scopes;
  private final Clock clock;

  LawBook(LawStore store, LawSearch search, Procedures procedures, Scopes scopes, Clock clock) {
    this.store = store;
    this.search = search;
    this.procedures = procedures;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** Every rule that holds, held or will hold in the actor's unit: by kind, newest first. */
  public List<LawRule> of(Actor actor) {
    return search.of(scopes.of(actor.unit()), Optional.empty());
  }

  /** The rules on one procedure, with those on every procedure. */
  public List<LawRule> of(Actor actor, String code) {
    return search.of(scopes.of(actor.unit()), Optional.of(code));
  }

  /** The rule of a kind that holds today in the actor's unit. */
  public Optional<LawRule> inForce(Actor actor, LawKind kind, String code) {
    return search.inForce(kind, code, scopes.of(actor.unit()), today());
  }

  /** What keeps a rule from being written down, by form field; empty when nothing does. */
  public Map<String, Message> problems(Actor actor, LawDraft draft) {
    Map<String, Message> problems = LawRules.problems(draft, today());
    if (!problems.containsKey("code") && !isKnown(actor, draft)) {
      problems.put("code", Message.of("procedures.law.problem.code", draft.code()));
    }
    if (problems.isEmpty() && store.clashes(draft, actor.unit().code())) {
      problems.put("from", Message.of("procedures.law.problem.clash"));
    }
    return problems;
  }

  @Transactional
  public void add(Actor actor, LawDraft draft) {
    Administrator.require(actor);
    problems(actor, draft).values().stream()
        .findFirst()
        .ifPresent(problem -> {
          throw new Refusal(problem.key(), problem.arguments().toArray());
        });
    store.write(draft, actor);
  }

  /**
   * Lets a rule of the own unit end.
   *
   * @param to first day it no longer holds
   */
  @Transactional
  public void end(Actor actor, UUID id, LocalDate to) {
    Administrator.require(actor);
    LawRule rule =
        search.byId(actor.unit().code(), id).orElseThrow(() -> new NotFound("rule " + id));
    LawRules.refuseEnd(rule, to, today());
    if (!store.end(actor, id, to)) {
      throw new Refusal("procedures.law.problem.ended");
    }
  }

  private boolean isKnown(Actor actor, LawDraft draft) {
    return draft.kind().isForEveryProcedure()
        || procedures.inForce(actor.unit(), draft.code(), today()).isPresent();
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
