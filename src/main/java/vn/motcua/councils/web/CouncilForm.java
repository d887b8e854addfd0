package vn.motcua.councils.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.councils.Ballot;
import vn.motcua.councils.CouncilSession;
import vn.motcua.councils.CouncilSessions;
import vn.motcua.councils.CouncilsOnPaper;
import vn.motcua.councils.Motion;
import vn.motcua.councils.Place;
import vn.motcua.councils.Vote;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** The fields of a call or of minutes, as typed. */
public record CouncilForm(Map<String, String> typed) {
  private static final String NAME = "ten-";

  public CouncilForm {
    typed = Map.copyOf(typed);
  }

  /** A call with what is known: the names of the last session. */
  static CouncilForm call(Map<Integer, String> names) {
    Map<String, String> fields = new HashMap<>();
    names.forEach((seat, name) -> fields.put(NAME + seat, name));
    return new CouncilForm(fields);
  }

  /** Minutes with what the call said. */
  static CouncilForm minutes(CouncilSession session) {
    LocalDateTime at = OfficeTime.local(session.meetsAt());
    return new CouncilForm(
        Map.of(
            "ngay", at.toLocalDate().toString(),
            "gio", at.toLocalTime().toString(),
            "noi", session.place().name(),
            "noiHop", session.where()));
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What cannot be read at all, by field. */
  Map<String, Message> unreadable(boolean minutes) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (moment().isEmpty()) {
      errors.put("ngay", Message.of("councils.error.moment"));
    }
    if (choice(Place.values(), "noi").isEmpty()) {
      errors.put("noi", Message.of("councils.error.choose"));
    }
    if (minutes && choice(Motion.values(), "deXuat").isEmpty()) {
      errors.put("deXuat", Message.of("councils.error.choose"));
    }
    return errors;
  }

  /** The same of minutes on paper. */
  Map<String, Message> unreadablePaper() {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (day("ngayBienBan").isEmpty()) {
      errors.put("ngayBienBan", Message.of("councils.error.moment"));
    }
    if (choice(Motion.values(), "ketLuan").isEmpty()) {
      errors.put("ketLuan", Message.of("councils.error.choose"));
    }
    return errors;
  }

  CouncilsOnPaper.Draft paper() {
    return new CouncilsOnPaper.Draft(
        text("soBienBan"),
        day("ngayBienBan").orElseThrow(),
        choice(Motion.values(), "ketLuan").orElseThrow());
  }

  CouncilSessions.Call call() {
    Map<Integer, String> names = new HashMap<>();
    typed.forEach((field, value) -> {
      if (field.matches(NAME + "[0-9]{1,3}")) {
        names.put(Integer.valueOf(field.substring(NAME.length())), value.strip());
      }
    });
    return new CouncilSessions.Call(
        moment().orElseThrow(), choice(Place.values(), "noi").orElseThrow(), text("noiHop"), names);
  }

  CouncilSessions.Draft draft(CouncilSession session) {
    List<Ballot> ballots =
        session.members().stream()
            .map(member ->
                new Ballot(
                    member.seat(),
                    choice(Vote.values(), "phieu-" + member.seat()),
                    text("yKien-" + member.seat())))
            .toList();
    return new CouncilSessions.Draft(
        moment().orElseThrow(),
        choice(Place.values(), "noi").orElseThrow(),
        text("noiHop"),
        text("nguoiKhac"),
        choice(Motion.values(), "deXuat").orElseThrow(),
        text("lyDo"),
        text("bienBan").replace("\r\n", "\n"),
        ballots);
  }

  Optional<LocalDate> until() {
    return day("denNgay");
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Instant> moment() {
    try {
      return Optional.of(
          OfficeTime.instant(
              LocalDate.parse(text("ngay"))
                  .atTime(LocalTime.parse(text("gio").toUpperCase(Locale.ROOT)))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private <T extends Enum<T>> Optional<T> choice(T[] all, String field) {
    for (T one : all) {
      if (one.name().equals(text(field))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private String text(String field) {
    return value(field).strip();
  }
}
