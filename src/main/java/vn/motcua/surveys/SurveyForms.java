package vn.motcua.surveys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The forms: those shipped, as far as their text is known, and versions the outside team entered
 * from a source it names. Who is asked about cannot write the questions.
 */
@Component
public class SurveyForms {
  /** Most questions of one form. */
  public static final int MOST = 60;

  private static final String FILE = "data/surveys.json";

  private final List<SurveyForm> shipped;
  private final SurveyFormStore store;
  private final Units units;
  private final Clock clock;

  SurveyForms(SurveyFormStore store, Units units, Clock clock) {
    this.shipped = read();
    this.store = store;
    this.units = units;
    this.clock = clock;
  }

  /** The forms as shipped, in their order. */
  public List<SurveyForm> shipped() {
    return shipped;
  }

  /**
   * Every form in the version this team would ask now: the province's, also for a commune's Front.
   */
  public List<SurveyForm> of(UnitId team) {
    UnitId owner = owner(team);
    return shipped.stream().map(form -> latest(owner, form)).toList();
  }

  public SurveyForm byCode(UnitId team, String code) {
    UnitId owner = owner(team);
    return shipped.stream()
        .filter(form -> form.code().equals(code))
        .findFirst()
        .map(form -> latest(owner, form))
        .orElseThrow(() -> new NotFound("survey form of " + code.length() + " signs"));
  }

  /**
   * A new version of the questions for later rounds of this team; old versions stay as they are.
   */
  @Transactional
  public void enter(Actor actor, SurveyForm known, String source, List<Question> questions) {
    Teams.require(actor);
    if (!mayEnter(actor)) {
      throw new Refusal("surveys.refusal.form-owner");
    }
    if (questions.isEmpty() || questions.size() > MOST) {
      throw new Refusal("surveys.refusal.questions", MOST, questions.size());
    }
    if (!store.enter(
        actor,
        known.code(),
        known.version() + 1,
        source,
        questions,
        clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("surveys.refusal.version");
    }
  }

  /**
   * Whether this team writes questions: of the province or its Front. A commune's administrator
   * grants the roles there, so its Front asks with the province's forms.
   */
  public static boolean mayEnter(Actor actor) {
    return Teams.isOne(actor) && actor.unit().isProvince();
  }

  private UnitId owner(UnitId team) {
    return team.isProvince() ? team : units.find(team).map(Unit::province).orElse(team);
  }

  private SurveyForm latest(UnitId owner, SurveyForm form) {
    return store
        .latest(owner, form.code())
        .map(one ->
            new SurveyForm(
                form.code(),
                form.name(),
                form.answerer(),
                one.version(),
                one.source(),
                one.questions()))
        .orElse(form);
  }

  private static List<SurveyForm> read() {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      return new JsonMapper()
          .readTree(in).path("forms").values().stream().map(SurveyForms::form).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static SurveyForm form(JsonNode node) {
    return new SurveyForm(
        node.path("code").asString(),
        node.path("name").asString(),
        SurveyForm.Answerer.valueOf(node.path("answerer").asString()),
        0,
        node.path("source").asString(),
        Questions.of(node.path("questions")));
  }
}
