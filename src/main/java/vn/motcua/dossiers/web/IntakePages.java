package vn.motcua.dossiers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Look;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureSearch;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Puts together the page of the intake, with or without a procedure chosen. */
@Component
class IntakePages {
  private static final int SHOWN = 12;

  private final Intakes intakes;
  private final Scope scope;
  private final Desk desk;
  private final ProcedureSearch search;
  private final ExplanationWords words;

  IntakePages(
      Intakes intakes, Scope scope, Desk desk, ProcedureSearch search, ExplanationWords words) {
    this.intakes = intakes;
    this.scope = scope;
    this.desk = desk;
    this.search = search;
    this.words = words;
  }

  ChooseProcedurePage choose(Actor actor, String typed, String person) {
    return new ChooseProcedurePage(
        typed, search.find(ProcedureQuery.offeredBy(actor.unit(), typed), SHOWN), person);
  }

  /** No procedure yet: the search is open, the rest waits below with what was typed. */
  IntakePage open(Actor actor, IntakeForm form, Map<String, Message> errors) {
    return new IntakePage(
        choose(actor, form.value("q"), form.value("tu")),
        Optional.empty(),
        known(actor, form),
        errors);
  }

  IntakePage of(
      Actor actor,
      OpenProcedure procedure,
      IntakeForm form,
      Map<String, Message> errors,
      Locale locale) {
    String typed = form.value("q");
    String person = form.value("tu");
    return new IntakePage(
        typed.isEmpty() ? ChooseProcedurePage.folded(person) : choose(actor, typed, person),
        Optional.of(new IntakePage.Chosen(procedure, choices(procedure, locale))),
        known(actor, form),
        errors);
  }

  /** The procedure as it may be received here today. */
  OpenProcedure procedure(Actor actor, String code) {
    return intakes.open(actor, code);
  }

  /** With {@code tu} the person of an earlier dossier stands in the fields not yet typed. */
  private IntakeForm known(Actor actor, IntakeForm form) {
    String earlier = form.value("tu");
    if (earlier.isEmpty()) {
      return form;
    }
    Dossier known = scope.dossier(actor, earlier, Look.What.PERSON);
    return desk.applicant(known)
        .map(person -> form.withPerson(known.filing().person(), person))
        .orElse(form);
  }

  /** Only one case of its channel: nothing to tell apart. */
  private static boolean isOnly(ChannelCase one, OpenProcedure procedure) {
    return procedure.channels().stream().filter(row -> row.channel() == one.channel()).count() == 1;
  }

  private List<IntakePage.Choice> choices(OpenProcedure procedure, Locale locale) {
    return procedure.channels().stream()
        .filter(row -> row.time().isPresent())
        .map(row ->
            new IntakePage.Choice(
                row.channel() + "-" + row.caseNumber(),
                "dossiers.channel." + row.channel(),
                row.time().map(limit -> words.limit(limit, locale)).orElse(""),
                isOnly(row, procedure) ? "" : row.description()))
        .toList();
  }
}
