package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Outreach;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** What was said in a year as a workbook, a line for each thing. */
@Component
class CommunicationSheets {
  private final Texts texts;
  private final Spreadsheets books;

  CommunicationSheets(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(List<Unit> units, List<Outreach> all, int year, LocalDate today) {
    Map<UnitId, Unit> names =
        units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    Sheet sheet =
        new Sheet(
            text("communication.menu"),
            List.of(text("communication.title") + " " + year),
            Stream.of(
                    "unit",
                    "topic",
                    "channel",
                    "planned",
                    "speaker",
                    "audience",
                    "standing",
                    "day",
                    "reached",
                    "counted",
                    "words")
                .map(column ->
                    column.equals("reached")
                        ? Sheet.Column.figure(
                            text("communication.column.reached"), "communication-reach")
                        : Sheet.Column.words(text("communication.column." + column)))
                .toList(),
            all.stream()
                .map(
                    one -> row(java.util.Objects.requireNonNull(names.get(one.unit())), one, today))
                .toList(),
            false,
            List.of(text("communication.sheet.note")));
    return books.of("truyen-thong-" + year + ".xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(Unit unit, Outreach one, LocalDate today) {
    boolean told = !one.acts().isEmpty();
    return List.of(
        unit.fullName(),
        one.topic(),
        text("communication.channel." + one.channel()),
        one.planned().toString(),
        one.speaker(),
        one.audience(),
        text(CommunicationPage.standing(one, today)),
        told ? one.acts().getLast().day().toString() : "",
        one.reach().isPresent() ? (Object) one.reach().getAsInt() : "",
        told ? one.acts().getLast().counted() : "",
        told ? one.acts().getLast().words() : "");
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
