package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/** What must be there before an act of the road is done. */
final class ActRules {
  private static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_NUMBER = 60;

  private ActRules() {}

  static Map<String, Message> errors(
      Road road, RoadActs.Doing doing, boolean alarmed, LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    RecognitionAct act = doing.act();
    if (doing.words().length() > LONGEST_WORDS) {
      errors.put(
          form(act) + "-loi",
          Message.of("recognition.error.long", LONGEST_WORDS, doing.words().length()));
    } else if (act.needsReason() && doing.words().isBlank()) {
      errors.put(form(act) + "-loi", Message.of("recognition.error.words." + act));
    } else if (alarmed && act == RecognitionAct.RECOGNISE && doing.words().isBlank()) {
      errors.put(form(act) + "-loi", Message.of("recognition.error.alarmed"));
    }
    if (act.needsDecision()) {
      decision(road, doing, today, errors);
    }
    switch (act) {
      case SUBMIT -> {
        if (road.card().unscored() > 0) {
          errors.put("viec", Message.of("recognition.error.unscored", road.card().unscored()));
        } else if (!road.missingPapers().isEmpty()) {
          errors.put(
              "viec",
              Message.of("recognition.error.papers", String.join("; ", road.missingPapers())));
        }
      }
      case APPRAISE -> {
        if (road.card().unappraised() > 0) {
          errors.put(
              "viec", Message.of("recognition.error.unappraised", road.card().unappraised()));
        }
      }
      case HEAR -> votes(road, doing.votes(), errors);
      case RECOGNISE -> {
        if (!road.card().passes()) {
          errors.put(
              "viec",
              Message.of(
                  "recognition.error.pass",
                  road.card().sure().toPlainString(),
                  road.card().set().pass().map(Object::toString).orElse("")));
        } else if (!agreed(road)) {
          errors.put("viec", Message.of("recognition.error.council"));
        }
      }
      case SEND_BACK, REFUSE, RECHECK, WITHDRAW -> {}
    }
    return errors;
  }

  private static void decision(
      Road road, RoadActs.Doing doing, LocalDate today, Map<String, Message> errors) {
    if (doing.decisionNumber().isBlank() || doing.decisionNumber().length() > LONGEST_NUMBER) {
      errors.put(form(doing.act()) + "-so", Message.of("recognition.error.number", LONGEST_NUMBER));
    }
    if (doing.paper() == null) {
      errors.put(form(doing.act()) + "-tep", Message.of("recognition.error.paper"));
    }
    LocalDate day = doing.decisionDay();
    LocalDate first = road.decisionDay().orElse(road.period().from());
    if (day == null || day.isAfter(today) || day.isBefore(first)) {
      errors.put(form(doing.act()) + "-ngay", Message.of("recognition.error.day"));
    }
  }

  private static void votes(Road road, List<Vote> votes, Map<String, Message> errors) {
    long people = votes.stream().map(vote -> FoldedText.of(vote.name())).distinct().count();
    if (people < Vote.FEWEST || people < votes.size()) {
      errors.put("ten-1", Message.of("recognition.error.votes", Vote.FEWEST, people));
    }
    for (int at = 0; at < votes.size(); at++) {
      Vote vote = votes.get(at);
      if (vote.name().length() > 120 || vote.post().length() > 200) {
        errors.put("ten-" + (at + 1), Message.of("recognition.error.member"));
      }
      if (vote.points().filter(one -> one.compareTo(road.card().set().total()) > 0).isPresent()) {
        errors.put(
            "diem-" + (at + 1),
            Message.of(
                "recognition.error.over",
                vote.points().map(Object::toString).orElse(""),
                road.card().set().total().toPlainString()));
      }
    }
  }

  /** What the form of an act is called on the page. */
  static String form(RecognitionAct act) {
    return act.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** More of the council for it than against it. */
  private static boolean agreed(Road road) {
    List<Vote> votes =
        road.last(RecognitionAct.HEAR).map(RoadAct::seen).map(Snapshot::votes).orElse(List.of());
    return count(votes, Vote.Choice.FOR) > count(votes, Vote.Choice.AGAINST);
  }

  static long count(List<Vote> votes, Vote.Choice choice) {
    return votes.stream().filter(vote -> vote.choice() == choice).count();
  }
}
