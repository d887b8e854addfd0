package vn.motcua.recognition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.recognition.RoadActs;
import vn.motcua.recognition.Vote;
import vn.motcua.web.Message;

/** The council as its form was sent: a row of fields for each member. */
final class CouncilFields {
  private CouncilFields() {}

  /** Points of a member that are no number: said, not left out. */
  static Map<String, Message> unreadable(Fields fields) {
    Map<String, Message> errors = new LinkedHashMap<>();
    for (int at = 1; at <= RoadPage.MEMBERS; at++) {
      String typed = fields.text("diem-" + at);
      if (!typed.isEmpty() && RoadActs.points(typed).isEmpty()) {
        errors.put("diem-" + at, Message.of("recognition.error.points", typed));
      }
    }
    return errors;
  }

  /** The members whose name was typed. */
  static List<Vote> votes(Fields fields) {
    List<Vote> votes = new ArrayList<>();
    for (int at = 1; at <= RoadPage.MEMBERS; at++) {
      if (!fields.text("ten-" + at).isEmpty()) {
        String choice = fields.text("phieu-" + at);
        votes.add(
            new Vote(
                fields.text("ten-" + at),
                fields.text("chuc-" + at),
                choice.equals("FOR")
                    ? Vote.Choice.FOR
                    : choice.equals("AGAINST") ? Vote.Choice.AGAINST : Vote.Choice.ABSTAINED,
                RoadActs.points(fields.text("diem-" + at))));
      }
    }
    return votes;
  }
}
