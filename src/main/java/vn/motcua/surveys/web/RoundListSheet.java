package vn.motcua.surveys.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.surveys.Round;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The rounds of a team as a workbook; what people answered stands with each round. */
@Component
class RoundListSheet {
  private final Texts texts;
  private final Spreadsheets books;

  RoundListSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(List<Round> rounds) {
    Sheet sheet =
        new Sheet(
            text("surveys.rounds"),
            List.of(text("surveys.rounds")),
            List.of("title", "form", "from", "to", "until", "state", "closed").stream()
                .map(key -> Column.words(text("surveys.column." + key)))
                .toList(),
            rounds.stream().map(this::row).toList(),
            false,
            List.of());
    return books.of("cac-dot-khao-sat.xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(Round round) {
    return List.of(
        round.title(),
        round.form(),
        day(round.from()),
        day(round.to()),
        day(round.until()),
        text(round.isClosed() ? "surveys.state.closed" : "surveys.state.open"),
        round.closed().map(OfficeTime::date).map(RoundListSheet::day).orElse(""));
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
