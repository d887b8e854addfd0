package vn.motcua.committees.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.committees.Committee;
import vn.motcua.committees.ConclusionNotice;
import vn.motcua.committees.Movement;
import vn.motcua.committees.MovementModel;
import vn.motcua.committees.MovementPlace;
import vn.motcua.committees.PlaceStanding;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The movement as a workbook: a line for each place. */
@Component
class CommitteeSheets {
  private final Texts texts;
  private final Spreadsheets books;

  CommitteeSheets(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> workbook(Movement movement, List<MovementModel> models) {
    Sheet sheet =
        new Sheet(
            text("committees.sheet"),
            List.of(
                movement.model().name(), text("committees.sheet.day") + " " + day(movement.day())),
            Stream.of(
                    "level",
                    "place",
                    "committee",
                    "decision",
                    "day",
                    "head",
                    "people",
                    "launch",
                    "launch-day",
                    "doubts")
                .map(column ->
                    column.equals("people")
                        ? Sheet.Column.figure(text("committees.column.people"), "committees-people")
                        : Sheet.Column.words(text("committees.column." + column)))
                .toList(),
            movement.places().stream().map(this::row).toList(),
            false,
            List.of());
    return books.of(
        "ban-chi-dao.xlsx", List.of(sheet, members(movement), models(models)), Texts.VIETNAMESE);
  }

  /** Everybody who ever sat in a committee of that day, in the order they joined. */
  private Sheet members(Movement movement) {
    List<List<Object>> rows = new ArrayList<>();
    for (PlaceStanding place : movement.places()) {
      for (Committee committee : place.committees()) {
        committee
            .members()
            .forEach(one ->
                rows.add(
                    List.of(
                        place.place().fullName(),
                        committee.name(),
                        one.name(),
                        one.post(),
                        text("committees.seat." + one.seat()),
                        day(one.joined()),
                        day(one.leftOn()),
                        one.why())));
      }
    }
    return Sheet.list(
        text("committees.sheet.members"),
        words(List.of("place", "committee", "name", "post", "seat", "joined", "left", "why")),
        rows);
  }

  private Sheet models(List<MovementModel> models) {
    return Sheet.list(
        text("committees.sheet.models"),
        words(List.of("model", "source")),
        models.stream().map(one -> List.<Object>of(one.name(), one.source())).toList());
  }

  private List<Sheet.Column> words(List<String> columns) {
    return columns.stream()
        .map(column -> Sheet.Column.words(text("committees.column." + column)))
        .toList();
  }

  /** Where the friendly government is launched, for everybody: no names of people. */
  ResponseEntity<byte[]> open(Movement movement) {
    return words(
        "phong-trao.xlsx",
        "committees.sheet",
        List.of("level", "place", "launch", "launch-day"),
        movement.places().stream()
            .map(one ->
                List.<Object>of(
                    text("committees.level." + one.place().level()),
                    one.place().fullName(),
                    text(CommitteesPage.standing(one)),
                    one.launch().map(launch -> day(launch.day())).orElse("")))
            .toList());
  }

  private List<Object> row(PlaceStanding one) {
    var committee = one.committees().stream().findFirst();
    var founding = committee.flatMap(Committee::founding);
    return List.of(
        text("committees.level." + one.place().level()),
        one.place().fullName(),
        committee.map(Committee::name).orElse(""),
        founding.map(Committee.Decision::number).orElse(""),
        founding.map(paper -> day(paper.day())).orElse(""),
        committee.flatMap(found -> found.head(one.day())).map(Committee.Member::name).orElse(""),
        committee.map(found -> (Object) found.sitting(one.day()).size()).orElse(""),
        text(CommitteesPage.standing(one)),
        one.launch().map(launch -> day(launch.day())).orElse(""),
        String.join(
            "; ",
            one.doubts().stream()
                .sorted()
                .map(doubt -> text("committees.doubt." + doubt))
                .toList()));
  }

  /** What notices say is to be done: a line for each thing. */
  ResponseEntity<byte[]> conclusions(List<ConclusionNotice> notices, LocalDate today) {
    List<List<Object>> rows = new ArrayList<>();
    for (ConclusionNotice notice : notices) {
      for (ConclusionNotice.Item item : notice.items()) {
        ConclusionNotice.Told told = item.told();
        rows.add(
            List.of(
                notice.number(),
                day(notice.day()),
                notice.title(),
                item.words(),
                item.place(),
                item.head(),
                day(item.due()),
                text(ConclusionsPage.standing(item, today)),
                told == null ? "" : told.words(),
                told == null ? "" : told.by()));
      }
    }
    return words(
        "ket-luan.xlsx",
        "committees.conclusions",
        List.of(
            "notice",
            "notice-day",
            "about",
            "item",
            "given-to",
            "head-of",
            "due",
            "became",
            "told",
            "by"),
        rows);
  }

  /** Units of the past, a line for each. */
  ResponseEntity<byte[]> former(List<MovementPlace> places) {
    return words(
        "don-vi-cu.xlsx",
        "committees.former.title",
        List.of("level", "place", "within", "since", "until"),
        places.stream()
            .map(place ->
                List.<Object>of(
                    text("committees.level." + place.level()),
                    place.name(),
                    place.within(),
                    day(place.since()),
                    day(place.until())))
            .toList());
  }

  private ResponseEntity<byte[]> words(
      String file, String title, List<String> columns, List<List<Object>> rows) {
    Sheet sheet =
        new Sheet(
            text("committees.sheet"), List.of(text(title)), words(columns), rows, false, List.of());
    return books.of(file, List.of(sheet), Texts.VIETNAMESE);
  }

  private static String day(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
