package vn.motcua.demo;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Mark;
import vn.motcua.dossiers.Stage;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Apology;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingRights;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.Reason;

/**
 * Every other citizen of the demonstration rates, with the slip of the dossier and through the same
 * doors as anybody. Chance of its own: who rates changes nothing of what the office did.
 */
@Component
class DemoRatings {
  private static final Set<Integer> ASKED = Set.of(4, 5, 6, 8, 9);
  private static final List<String> PRAISE =
      List.of(
          "",
          "",
          "Cán bộ hướng dẫn dễ hiểu",
          "Được nói bằng tiếng mình, dễ hiểu hơn",
          "Có nước uống, có chỗ ngồi");
  private static final List<String> BLAME =
      List.of("", "Đường xa, phải đi hai lần", "Chờ lâu quá", "Chữ trên giấy nhỏ, khó đọc");

  private final RatingRights rights;
  private final Ratings ratings;

  DemoRatings(RatingRights rights, Ratings ratings) {
    this.rights = rights;
    this.ratings = ratings;
  }

  /** Citizens who took their result home say how it was, some of them. */
  void of(List<Dossier> ended) {
    Random chance = new Random(11);
    for (Dossier dossier : ended) {
      Instant closed = dossier.standing().closedAt();
      if (dossier.stage() == Stage.RETURNED && closed != null && chance.nextInt(2) == 0) {
        OfficeClock.at(
            closed, () -> ratings.give(rights.handOut(dossier), answer(dossier, chance)));
      }
    }
    ratings.openBoxes();
  }

  private static Answer answer(Dossier dossier, Random chance) {
    boolean late = dossier.standing().mark() == Mark.LATE;
    boolean content = chance.nextInt(late ? 3 : 10) > 0;
    Map<Integer, Integer> points = new HashMap<>();
    if (chance.nextInt(3) > 0) {
      ASKED.forEach(number -> points.put(number, content ? 2 - chance.nextInt(5) / 4 : 1));
    }
    return new Answer(
        content ? Face.CONTENT : chance.nextBoolean() ? Face.SO_SO : Face.NOT_CONTENT,
        EnumSet.of(
            content ? (chance.nextBoolean() ? Reason.QUICK : Reason.KIND) : Reason.LONG_WAIT),
        points,
        Optional.of(!content && chance.nextInt(4) == 0),
        late ? Optional.of(Apology.YES) : Optional.empty(),
        one(content ? PRAISE : BLAME, chance));
  }

  private static String one(List<String> words, Random chance) {
    return words.get(chance.nextInt(words.size()));
  }
}
