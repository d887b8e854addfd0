package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyForms;
import vn.motcua.surveys.SurveyResults;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.surveys.UnitShare;

/** Puts the page of one round together. */
@Component
class RoundPages {
  private final SurveyRounds rounds;
  private final SurveyForms forms;
  private final SurveyResults results;
  private final Units units;

  RoundPages(SurveyRounds rounds, SurveyForms forms, SurveyResults results, Units units) {
    this.rounds = rounds;
    this.forms = forms;
    this.results = results;
    this.units = units;
  }

  ModelAndView show(Actor actor, UUID id, Optional<RoundPage.Fresh> fresh, String check) {
    Round round = rounds.round(actor, id);
    List<UnitShare> shares = rounds.shares(round);
    Map<UnitId, String> names = new TreeMap<>();
    shares.forEach(share -> names.put(share.unit(), name(share.unit())));
    RoundPage page =
        new RoundPage(
            round,
            forms.byCode(round.owner(), round.form()).name(),
            UUID.randomUUID().toString(),
            shares,
            names,
            rounds.interviewers(round),
            rounds.unallotted(round),
            fresh,
            results(actor, round),
            checked(actor, round, check, names));
    return new ModelAndView("surveys/web/round", "model", page);
  }

  List<ResultView> results(Actor actor, Round round) {
    return results.of(round).stream()
        .map(result ->
            new ResultView(
                name(result.share().unit()),
                result,
                results.own(result),
                results.yearBefore(result),
                results.words(actor, round, result.share().unit())))
        .toList();
  }

  private Optional<RoundPage.Checked> checked(
      Actor actor, Round round, String check, Map<UnitId, String> names) {
    return names.keySet().stream()
        .filter(unit -> round.isDrawn() && unit.code().equals(check))
        .findFirst()
        .map(unit ->
            new RoundPage.Checked(
                names.getOrDefault(unit, check), rounds.isSampleAsDrawn(actor, round.id(), unit)));
  }

  private String name(UnitId unit) {
    return units.find(unit).map(Unit::fullName).orElse(unit.code());
  }
}
