package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * Publishing versions and workflows for the administrator's own unit. What is published is never
 * changed; dossiers already open keep what they were received under.
 */
@Component
public class Publications {
  private final ProcedureStore procedures;
  private final WorkflowStore workflows;
  private final PublicationSearch search;
  private final Procedures catalogue;
  private final Clock clock;

  Publications(
      ProcedureStore procedures,
      WorkflowStore workflows,
      PublicationSearch search,
      Procedures catalogue,
      Clock clock) {
    this.procedures = procedures;
    this.workflows = workflows;
    this.search = search;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** What keeps a draft from being published, by form field; empty when nothing does. */
  public Map<String, Message> problems(ProcedureDraft draft) {
    return DraftRules.problems(draft, today());
  }

  /** Publishes a version for the actor's unit. */
  @Transactional
  public UUID publish(Actor actor, ProcedureDraft draft) {
    Administrator.require(actor);
    refuse(problems(draft));
    return procedures.publish(draft, actor);
  }

  /** A record the state published without a code, as a draft to complete. */
  public ProcedureDraft uncoded(String digest) {
    String shipped =
        search.uncodedRecord(digest).orElseThrow(() -> new NotFound("uncoded " + digest));
    return new ShippedRecord(new JsonMapper().readTree(shipped)).draft(today());
  }

  /** Gives a record its code, as read in the decision, and publishes it for the actor's unit. */
  @Transactional
  public UUID complete(Actor actor, String digest, ProcedureDraft draft) {
    if (search.uncodedRecord(digest).isEmpty()) {
      throw new NotFound("uncoded " + digest);
    }
    if (catalogue.inForce(actor.unit(), draft.code(), draft.validFrom()).isPresent()) {
      throw new Refusal("procedures.problem.codeTaken", draft.code());
    }
    UUID version = publish(actor, draft);
    procedures.markCompleted(digest, draft.code());
    return version;
  }

  /** What keeps a workflow from being published, by form field; empty when nothing does. */
  public Map<String, Message> problems(
      Actor actor, String code, LocalDate from, WorkflowDraft draft) {
    return WorkflowRules.problems(draft, legalTime(actor, code, from), from, today());
  }

  /** Publishes a workflow for the actor's unit. */
  @Transactional
  public UUID publishWorkflow(Actor actor, String code, LocalDate from, WorkflowDraft draft) {
    Administrator.require(actor);
    refuse(problems(actor, code, from, draft));
    return workflows.publish(code, from, draft, actor);
  }

  /** The shortest legal time of the channels, which the steps must fit into. */
  public Optional<TimeLimit> legalTime(Actor actor, String code, LocalDate day) {
    return catalogue
        .inForce(actor.unit(), code, day)
        .flatMap(version -> WorkflowRules.shortest(version.channels()));
  }

  /** All versions that hold or held for the unit, newest first. */
  public List<VersionLine> history(Actor actor, String code) {
    return search.history(actor.unit(), code);
  }

  public List<ProcedureHit> incomplete(Actor actor) {
    return search.incomplete(actor.unit(), today());
  }

  public List<UncodedProcedure> uncoded() {
    return search.uncoded();
  }

  /** Typed text without control and invisible characters, in NFC, with single spaces. */
  public static String clean(String typed) {
    return PaperRules.tidy(typed);
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void refuse(Map<String, Message> problems) {
    problems.values().stream()
        .findFirst()
        .ifPresent(problem -> {
          throw new Refusal(problem.key(), problem.arguments().toArray());
        });
  }
}
