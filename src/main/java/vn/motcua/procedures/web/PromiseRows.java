package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.procedures.OfferedProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Promise;
import vn.motcua.shared.UnitId;

/** Puts promises into words for the pages. */
@Component
class PromiseRows {
  private final Procedures procedures;
  private final ExplanationWords words;
  private final Clock clock;

  PromiseRows(Procedures procedures, ExplanationWords words, Clock clock) {
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  List<PromiseRow> of(UnitId unit, List<Promise> promises, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    Map<String, String> names =
        procedures.offered(unit).stream()
            .collect(Collectors.toMap(OfferedProcedure::code, OfferedProcedure::name));
    return promises.stream()
        .map(promise ->
            new PromiseRow(
                promise,
                words.limit(promise.content().limit(), locale),
                promise.content().codes().stream()
                    .map(code -> new PromiseRow.Named(code, names.getOrDefault(code, code)))
                    .toList(),
                PromiseRow.standing(promise, today)))
        .toList();
  }
}
