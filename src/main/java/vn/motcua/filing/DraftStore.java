package vn.motcua.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Drafts, each found only through its owner. */
@Component
class DraftStore {
  private static final String OWNED =
      " and (citizen = cast(:citizen as uuid) or browser = decode(:browser, 'hex'))";

  private static final String COLUMNS =
      """
      select unit_id, id, procedure, form, answers::text as answers, touched::text as touched,
             at_question, version, saved_at, filed, consent
        from filing_draft
      """;

  private static final String BEGIN =
      """
      insert into filing_draft (unit_id, id, citizen, browser, procedure, form, at_question,
                                started_at, saved_at, consent)
           values (:unit, :id, cast(:citizen as uuid), decode(:browser, 'hex'), :procedure, :form,
                   :question, :now, :now, :consent)
      """;

  private static final String SAVE =
      """
      update filing_draft
         set answers = answers || cast(:answers as jsonb),
             touched = touched || jsonb_build_object(cast(:question as text), version + 1),
             at_question = :question, version = version + 1, saved_at = :now
       where unit_id = :unit and id = :id and not filed
         and (:insist or coalesce((touched ->> :question)::int, 0) <= :seen)
      """
          + OWNED;

  private static final String TAKE_OVER =
      """
      update filing_draft set citizen = :citizen, browser = null
       where browser = decode(:browser, 'hex')
      """;

  private static final String TAKE_BACK =
      """
      update filing_draft d
         set citizen = :citizen
        from consent c
       where c.unit_id = d.unit_id and c.id = d.consent and not d.filed
         and d.citizen = c.helper and c.helper <> :citizen
         and (c.grantor = :citizen or c.person_number = :number and c.person_number <> '')
         and not consent_holds(d.unit_id, d.consent, :now)
      """;

  private static final String FILE =
      """
      update filing_draft set filed = true
       where unit_id = :unit and id = :id and citizen = :citizen and not filed
         and version = :version
      """;

  private static final String GIVE_BACK =
      """
      update filing_draft set filed = false, saved_at = :now where unit_id = :unit and id = :id
      """;

  private static final String TOUCHED =
      """
      update filing_draft set saved_at = :now where unit_id = :unit and id = :id and not filed
      """;

  private static final String FORGET =
      """
         delete from filing_draft d
          where not filed and saved_at < :before
            and not exists (select from filing f where f.unit_id = d.unit_id and f.draft = d.id)
      returning unit_id, id, procedure, form, answers::text as answers, touched::text as touched,
                at_question, version, saved_at, filed, consent
      """;

  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(
      Owner owner,
      UnitId unit,
      UUID id,
      String procedure,
      String form,
      String question,
      Optional<UUID> consent,
      Instant now) {
    owned(jdbc.sql(BEGIN), owner)
        .param("consent", consent.orElse(null), Types.OTHER)
        .param("unit", unit.code())
        .param("id", id)
        .param("procedure", procedure)
        .param("form", form)
        .param("question", question)
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<Draft> find(Owner owner, UnitId unit, UUID id) {
    return owned(jdbc.sql(COLUMNS + " where unit_id = :unit and id = :id" + OWNED), owner)
        .param("unit", unit.code())
        .param("id", id)
        .query(DraftStore::draft)
        .optional();
  }

  /** Those still being filled in, the latest first. */
  List<Draft> open(Owner owner) {
    return owned(
            jdbc.sql(COLUMNS + " where not filed" + OWNED + " order by saved_at desc limit 50"),
            owner)
        .query(DraftStore::draft)
        .list();
  }

  /** Whether it was saved: not where another device changed that question since. */
  boolean save(
      Owner owner,
      Draft draft,
      String question,
      Map<String, String> own,
      int seen,
      boolean insist,
      Instant now) {
    return owned(jdbc.sql(SAVE), owner)
            .param("unit", draft.unit().code())
            .param("id", draft.id())
            .param("question", question)
            .param("answers", JsonWords.of(own))
            .param("seen", seen)
            .param("insist", insist)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void takeOver(String browser, UUID citizen) {
    jdbc.sql(TAKE_OVER).param("browser", browser).param("citizen", citizen).update();
  }

  /** Drafts begun for this citizen by a consent that has ended are his or hers. */
  void takeBack(UUID citizen, String number, Instant now) {
    jdbc.sql(TAKE_BACK)
        .param("citizen", citizen)
        .param("number", number)
        .param("now", Timestamp.from(now))
        .update();
  }

  boolean file(Draft draft, UUID citizen) {
    return jdbc.sql(FILE)
            .param("unit", draft.unit().code())
            .param("id", draft.id())
            .param("citizen", citizen)
            .param("version", draft.version())
            .update()
        == 1;
  }

  void giveBack(UnitId unit, UUID draft, Instant now) {
    jdbc.sql(GIVE_BACK)
        .param("unit", unit.code())
        .param("id", draft)
        .param("now", Timestamp.from(now))
        .update();
  }

  boolean delete(Owner owner, Draft draft) {
    return owned(
                jdbc.sql(
                    "delete from filing_draft where unit_id = :unit and id = :id and not filed"
                        + OWNED),
                owner)
            .param("unit", draft.unit().code())
            .param("id", draft.id())
            .update()
        == 1;
  }

  void touched(Draft draft, Instant now) {
    jdbc.sql(TOUCHED)
        .param("unit", draft.unit().code())
        .param("id", draft.id())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Those that were forgotten. */
  List<Draft> forget(Instant before) {
    return jdbc.sql(FORGET).param("before", Timestamp.from(before)).query(DraftStore::draft).list();
  }

  private static JdbcClient.StatementSpec owned(JdbcClient.StatementSpec sql, Owner owner) {
    return sql.param("citizen", owner.account().map(UUID::toString).orElse(null))
        .param("browser", owner.browser().orElse(null));
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getString("procedure"),
        row.getString("form"),
        JsonWords.words(row.getString("answers")),
        JsonWords.numbers(row.getString("touched")),
        row.getString("at_question"),
        row.getInt("version"),
        row.getTimestamp("saved_at").toInstant(),
        row.getBoolean("filed"),
        Optional.ofNullable(row.getObject("consent", UUID.class)));
  }
}
