package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.councils.CouncilsOnPaper;
import vn.motcua.councils.Keeping;
import vn.motcua.councils.Motion;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.ProcedureDraft;
import vn.motcua.procedures.ProcedureText;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Nà Hỳ with seven officers and three procedures, and Thanh Nưa next to it: the fixture by name.
 */
@Component
public class DossierWorld implements Fixture {
  public static final UnitId NA_HY = new UnitId("03169");
  public static final UnitId THANH_NUA = new UnitId("03328");

  /** Birth registration: settled the same day. */
  public static final String BIRTH = "1.001193";

  /** Determining the degree of disability: 25 working days. */
  public static final String DISABILITY = "1.001699";

  private final Units units;
  private final Staffing staffing;
  private final Officers officers;
  private final Procedures procedures;
  private final Publications publications;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final Keeping keeping;
  private final CouncilsOnPaper paper;
  private final Clock clock;
  private final Map<String, Actor> people = new HashMap<>();

  DossierWorld(
      Units units,
      Staffing staffing,
      Officers officers,
      Procedures procedures,
      Publications publications,
      Intakes intakes,
      Dossiers dossiers,
      Keeping keeping,
      CouncilsOnPaper paper,
      Clock clock) {
    this.units = units;
    this.staffing = staffing;
    this.officers = officers;
    this.procedures = procedures;
    this.publications = publications;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.keeping = keeping;
    this.paper = paper;
    this.clock = clock;
  }

  @Override
  public void forget() {
    people.clear();
  }

  /** An officer by the name the story gives; the world is peopled at the first question. */
  public synchronized Actor the(String who) {
    if (people.isEmpty()) {
      settle(NA_HY, "");
      settle(THANH_NUA, " (Thanh Nưa)");
    }
    return people.get(who);
  }

  private void settle(UnitId unit, String suffix) {
    units.activate(unit);
    Actor founder = new Actor(unit, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
    add(founder, "intake" + suffix, "Lò Văn Inh", Role.INTAKE, Role.RETURN);
    add(founder, "second intake" + suffix, "Quàng Thị Dung", Role.INTAKE, Role.RETURN);
    add(founder, "head" + suffix, "Hoàng Văn Sơn", Role.ASSIGNMENT, Role.REVIEW);
    add(founder, "appraiser" + suffix, "Vàng Thị Pà", Role.APPRAISAL);
    add(founder, "second appraiser" + suffix, "Giàng A Páo", Role.APPRAISAL);
    add(founder, "chairman" + suffix, "Thào A Dế", Role.APPROVAL, Role.LEADER);
    add(founder, "clerk" + suffix, "Cà Thị Hương", Role.CLERK);
    procedures.offer(founder, List.of(BIRTH, DISABILITY, "2.000815"));
    // These stories are not about councils: they sit on paper, see concluded().
    keeping.choose(people.get("chairman" + suffix), false);
  }

  private void add(Actor founder, String who, String name, Role... roles) {
    people.put(who, officer(staffing, founder, name, LocalDate.now(clock).minusYears(1), roles));
  }

  /** Somebody new at Nà Hỳ, in office since last year. */
  public Actor hired(Actor founder, String name, Role... roles) {
    return officer(staffing, founder, name, LocalDate.now(clock).minusYears(1), roles);
  }

  /** Somebody new at the founder's unit, in office since that day, as one who acts. */
  public static Actor officer(
      Staffing staffing, Actor founder, String name, LocalDate since, Role... roles) {
    OfficerCard card =
        new OfficerCard(
            name,
            "",
            "0215 300 0001",
            "",
            false,
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            List.of("Việt"),
            null,
            100);
    Set<Role> all = EnumSet.copyOf(List.of(roles));
    UUID id = staffing.add(founder, card, "Công chức", "Văn phòng", since, all);
    return new Actor(founder.unit(), id, name, all);
  }

  /** Nà Hỳ offers a procedure; what the shipped data does not know, its administrator completed. */
  public void offers(String code, TimeLimit limit) {
    Actor administrator = new Actor(NA_HY, id("chairman"), "quản trị", Set.of(Role.ADMINISTRATOR));
    procedures.offer(administrator, List.of(code));
    LocalDate today = OfficeTime.date(clock.instant());
    if (procedures.openForIntake(NA_HY, code, today) instanceof IntakeAnswer.Incomplete) {
      publications.publish(
          administrator, completed(procedures.inForce(code, today).orElseThrow(), limit, today));
    }
  }

  private static ProcedureDraft completed(
      ProcedureVersion known, TimeLimit limit, LocalDate today) {
    ProcedureText text = known.text();
    return new ProcedureDraft(
        known.code(),
        today,
        text.completed(known.name(), "12/QĐ-UBND", "", "", text.results(), text.legalBasis()),
        Set.of(),
        known.confidence(),
        List.of(new ChannelCase(Channel.DIRECT, 0, Optional.of(limit), "", List.of())),
        List.of(new Paper(1, "", "Tờ khai", 1, 0, "", Paper.Kind.REQUIRED)));
  }

  /** A birth registration handed in at the counter, all papers there. */
  public Intake birth(String name) {
    return intake(the("intake"), BIRTH, name);
  }

  public Intake intake(Actor actor, String procedure, String name) {
    return Intake.complete(
        UUID.randomUUID(),
        intakes.open(actor, procedure),
        new Applicant(name, "1970", "", "", "", "bản Nà Hỳ 2", ""));
  }

  /** The same with a code of the national portal or of a ministry's system. */
  public static Intake withCode(Intake intake, String code, Filing.CodeEntry entry) {
    return new Intake(
        intake.key(),
        intake.procedureCode(),
        intake.channel(),
        intake.caseNumber(),
        intake.papers(),
        intake.sets(),
        intake.applicant(),
        intake.person(),
        code,
        entry);
  }

  /** Receives a birth registration at the intake desk. */
  public Dossier received(String name) {
    return intakes.receive(the("intake"), birth(name));
  }

  /** A disability to be determined within 25 working days, with the appraiser. */
  public Dossier appraisingDisability() {
    Actor desk = the("intake");
    return until(intakes.receive(desk, intake(desk, DISABILITY, "Lò Văn Thanh")), Stage.APPRAISING);
  }

  /** The next step of a life: whoever holds it does what the step asks, to the usual person. */
  public Dossier next(Dossier dossier) {
    Actor holder = holderOf(dossier);
    Dossiers.Seen seen = seen(concluded(holder, dossier));
    String words = dossier.owesApology(clock.instant()) ? "Tuần này hồ sơ đông" : "";
    return switch (dossier.stage()) {
      case AT_INTAKE -> dossiers.handOver(holder, seen, id("head"), words);
      case ASSIGNING -> dossiers.handOver(holder, seen, id("appraiser"), words);
      case APPRAISING -> dossiers.handOver(holder, seen, id("head"), words);
      case REVIEWING -> dossiers.handOver(holder, seen, id("chairman"), words);
      case APPROVING -> dossiers.approve(holder, seen, id("clerk"), words);
      case SEALING -> dossiers.seal(holder, seen, id("intake"), words);
      case OUTSIDE -> dossiers.takeAnswer(holder, seen, id("intake"), words);
      case READY -> dossiers.returnResult(holder, seen, "mẹ cháu bé");
      case SUPPLEMENT_PROPOSED,
          AWAITING_SUPPLEMENT,
          VERIFYING,
          FINANCIAL_DUTY,
          RETURNED,
          WITHDRAWN,
          STOPPED ->
          throw new IllegalStateException("no usual step from " + dossier.stage());
    };
  }

  /** Before it is decided, with the minutes of its council where that sat on paper. */
  public Dossier concluded(Actor holder, Dossier dossier) {
    return concluded(holder, dossier, Motion.SEVERE);
  }

  /** The same with what the council concluded, or concluded anew. */
  public Dossier concluded(Actor holder, Dossier dossier, Motion motion) {
    boolean missing =
        dossier.stage() == Stage.APPROVING
            && dossier.standing().outcome() == null
            && paper.isFor(dossier)
            && paper.of(dossier).filter(known -> known.motion() == motion).isEmpty();
    return missing
        ? paper.write(
            holder,
            seen(dossier),
            new CouncilsOnPaper.Draft("07/BB-HĐXĐ", OfficeTime.date(clock.instant()), motion))
        : dossier;
  }

  /** The dossier moved on until it stands at the stage. */
  public Dossier until(Dossier dossier, Stage stage) {
    Dossier now = dossier;
    while (now.stage() != stage) {
      now = next(now);
    }
    return now;
  }

  public Actor holderOf(Dossier dossier) {
    return people.values().stream()
        .filter(actor -> actor.officer().equals(dossier.holder()))
        .findFirst()
        .orElseThrow();
  }

  /** Somebody who watches over the communes of Điện Biên from the province. */
  public Actor observer() {
    return new Actor(
        new UnitId("11"), UUID.randomUUID(), "người theo dõi", Set.of(Role.PROVINCE_OBSERVER));
  }

  public UUID id(String who) {
    return the(who).officer();
  }

  /** Local time to the nearest minute: the machine's own clock is corrected by milliseconds. */
  public static LocalDateTime minute(Instant instant) {
    return OfficeTime.local(instant.plusSeconds(30)).truncatedTo(ChronoUnit.MINUTES);
  }

  public static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  /** The dossier of Nà Hỳ as it stands now. */
  public Dossier found(UUID id) {
    return dossiers.byId(NA_HY, id);
  }

  public Officers officers() {
    return officers;
  }
}
