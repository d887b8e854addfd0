package vn.motcua.feedback;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Nà Hỳ with its Party secretary, its Front, a deputy chairman and somebody who watches from the
 * province.
 */
@Component
public class FeedbackWorld implements Fixture {
  public static final UnitId NA_HY = DossierWorld.NA_HY;
  public static final UnitId PROVINCE = new UnitId("11");
  public static final String RUDE = "Cán bộ nói to, ném giấy lên bàn khi tôi hỏi lại.";

  private final DossierWorld world;
  private final Units units;
  private final Staffing staffing;
  private final Officers officers;
  private final FeedbackIntake intake;
  private final Feedbacks feedbacks;
  private final FeedbackSearch search;
  private final JdbcClient jdbc;
  private final Map<String, Actor> people = new HashMap<>();

  FeedbackWorld(
      DossierWorld world,
      Units units,
      Staffing staffing,
      Officers officers,
      FeedbackIntake intake,
      Feedbacks feedbacks,
      FeedbackSearch search,
      JdbcClient jdbc) {
    this.world = world;
    this.units = units;
    this.staffing = staffing;
    this.officers = officers;
    this.intake = intake;
    this.feedbacks = feedbacks;
    this.search = search;
    this.jdbc = jdbc;
  }

  @Override
  public void forget() {
    people.clear();
  }

  public synchronized Actor the(String who) {
    if (people.isEmpty()) {
      world.the("chairman");
      Actor founder = founder(NA_HY);
      people.put("deputy", world.hired(founder, "Vàng A Sình", Role.LEADER, Role.APPROVAL));
      people.put("secretary", world.hired(founder, "Giàng A Thào", Role.PARTY_SECRETARY));
      people.put("front", world.hired(founder, "Lò Thị Say", Role.FRONT));
      people.put("director", director(founder));
      units.activate(PROVINCE);
      people.put(
          "observer", world.hired(founder(PROVINCE), "Bạc Thị Xuân", Role.PROVINCE_OBSERVER));
    }
    Actor here = people.get(who);
    return here == null ? world.the(who) : here;
  }

  /** Everybody of both communes and the province. */
  public List<Actor> everybody() {
    the("front");
    List<String> names =
        List.of("intake", "second intake", "head", "appraiser", "chairman", "clerk");
    List<Actor> all = new java.util.ArrayList<>(people.values());
    names.forEach(name -> all.add(world.the(name)));
    all.add(world.the("chairman (Thanh Nưa)"));
    all.add(world.the("intake (Thanh Nưa)"));
    return all;
  }

  /** Somebody new who hands out results. */
  public Actor newcomer(String name) {
    return world.hired(founder(NA_HY), name, Role.RETURN);
  }

  public UUID id(String who) {
    return the(who).officer();
  }

  /** Sent without a name, about an officer or about nobody. */
  public static FeedbackDraft draft(String words, Optional<UUID> about) {
    return draft(words, about, new Feedback.Wishes(false, false, false));
  }

  public static FeedbackDraft draft(String words, Optional<UUID> about, Feedback.Wishes wishes) {
    return new FeedbackDraft(
        UUID.randomUUID(),
        about.isPresent() ? FeedbackTopic.CONDUCT : FeedbackTopic.OTHER,
        about,
        "",
        "",
        words,
        wishes,
        "",
        "");
  }

  public FollowCode sent(String words, String about) {
    the("front");
    return intake.send(
        NA_HY, draft(words, about.isEmpty() ? Optional.empty() : Optional.of(id(about))));
  }

  public FollowCode aboutAnOfficer(FeedbackTopic topic, String words, String who) {
    the("front");
    FeedbackDraft draft = draft(words, Optional.of(id(who)));
    return intake.send(
        NA_HY,
        new FeedbackDraft(
            draft.key(), topic, draft.officer(), "", "", words, draft.wishes(), "", ""));
  }

  /** Sent without a name about the dossier with this code. */
  public FollowCode aboutADossier(String words, String dossier) {
    return typed(FeedbackTopic.DOSSIER, words, dossier);
  }

  /** Sent without a name about manners; whose is not ticked. */
  public FollowCode aboutSomebodysManners(String words) {
    return typed(FeedbackTopic.CONDUCT, words, "");
  }

  FollowCode typed(FeedbackTopic topic, String words, String dossier) {
    the("front");
    FeedbackDraft draft = draft(words, Optional.empty());
    return intake.send(
        NA_HY,
        new FeedbackDraft(
            draft.key(), topic, Optional.empty(), dossier, "", words, draft.wishes(), "", ""));
  }

  public FollowCode sent(String words) {
    return sent(words, "");
  }

  public FollowCode sentTo(boolean front, boolean province, boolean publish) {
    the("front");
    return intake.send(
        NA_HY,
        draft(
            "Ghế ở phòng chờ gãy từ tháng trước.",
            Optional.empty(),
            new Feedback.Wishes(front, province, publish)));
  }

  public Feedback of(FollowCode code) {
    return search.byCode(code).orElseThrow();
  }

  public Feedbacks.Seen seen(FollowCode code) {
    Feedback now = of(code);
    return new Feedbacks.Seen(now.unit(), now.id(), now.version());
  }

  /** Given by the chairman to somebody. */
  public Feedback assigned(FollowCode code, String to) {
    return feedbacks.assign(holder(code), seen(code), id(to), "");
  }

  public Feedback answered(FollowCode code, String words) {
    if (feedbacks.waitsForReview(of(code))) {
      feedbacks.withoutReview(head(code), seen(code), "Đã nói chuyện với bà con, không kiểm điểm.");
    }
    return feedbacks.answer(holder(code), seen(code), words);
  }

  /** A head it is not about: chairman, Party secretary, or who holds it for the province. */
  public Actor head(FollowCode code) {
    return Stream.of("chairman", "secretary")
        .map(this::the)
        .filter(one -> !of(code).isAbout(one.officer()))
        .findFirst()
        .orElseGet(() -> holder(code));
  }

  /** Whoever holds it, as one who acts. */
  public Actor holder(FollowCode code) {
    Feedback.Person holder = of(code).holder();
    var officer = officers.byId(holder.unit(), holder.officer());
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }

  public long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Leads the Centre by the title; signs nothing. */
  private Actor director(Actor founder) {
    OfficerCard card =
        new OfficerCard(
            "Quàng Văn Hặc",
            "",
            "0215 300 0002",
            "",
            false,
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            List.of("Thái"),
            null,
            100);
    Set<Role> roles = EnumSet.of(Role.LEADER, Role.RETURN);
    UUID id =
        staffing.add(
            founder,
            card,
            "Giám đốc Trung tâm",
            "Trung tâm Phục vụ hành chính công",
            LocalDate.of(2026, 1, 1),
            roles);
    return new Actor(NA_HY, id, "Quàng Văn Hặc", roles);
  }

  private static Actor founder(UnitId unit) {
    return new Actor(unit, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
  }
}
