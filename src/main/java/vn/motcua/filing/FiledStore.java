package vn.motcua.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Applicant;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** What was filed, what the desk answered, who looked. */
@Component
class FiledStore {
  private static final String COLUMNS =
      """
         select f.unit_id, f.id, f.draft, f.round, f.citizen, f.procedure, f.day, f.number,
                f.answers::text as answers, f.applicant::text as applicant, f.holder, f.filed_at,
                f.answer_by, a.kind, a.officer, a.at, a.words, a.dossier
           from filing f
      left join filing_answer a on a.unit_id = f.unit_id and a.filing = f.id
      """;

  private static final String NUMBER =
      """
      insert into filing_day as d (unit_id, day, last) values (:unit, :day, 1)
      on conflict (unit_id, day) do update set last = d.last + 1
        returning last
      """;

  private static final String INSERT =
      """
      insert into filing (unit_id, id, draft, round, citizen, procedure, day, number, answers,
                          applicant, holder, filed_at, answer_by)
           values (:unit, :id, :draft, :round, :citizen, :procedure, :day, :number,
                   cast(:answers as jsonb), cast(:applicant as jsonb), :holder, :filedAt, :answerBy)
      """;

  private static final String ANSWER =
      """
      insert into filing_answer (unit_id, filing, draft, kind, officer, at, words, dossier)
           values (:unit, :filing, :draft, :kind, :officer, :at, :words, :dossier)
      on conflict do nothing
      """;

  private static final String WAITING_BY_HOLDER =
      """
         select f.holder, count(*) as waiting
           from filing f
          where f.unit_id = :unit
            and not exists (select from filing_answer a
                             where a.unit_id = f.unit_id and a.filing = f.id)
       group by f.holder
      """;

  private static final String LOOK =
      """
      insert into filing_look (unit_id, filing, officer, at) values (:unit, :filing, :officer, :at)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  FiledStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int number(UnitId unit, java.time.LocalDate day) {
    return jdbc.sql(NUMBER)
        .param("unit", unit.code())
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  void insert(Filed filed) {
    jdbc.sql(INSERT)
        .param("unit", filed.unit().code())
        .param("id", filed.id())
        .param("draft", filed.draft())
        .param("round", filed.round())
        .param("citizen", filed.citizen())
        .param("procedure", filed.procedure())
        .param("day", filed.day())
        .param("number", filed.number())
        .param("answers", JsonWords.of(filed.answers()))
        .param("applicant", JsonWords.of(words(filed.applicant())))
        .param("holder", filed.holder())
        .param("filedAt", Timestamp.from(filed.filedAt()))
        .param("answerBy", Timestamp.from(filed.answerBy()))
        .update();
  }

  void acting(Filed filed, UUID consent) {
    jdbc.sql("insert into filing_acting (unit_id, filing, consent) values (:unit, :id, :consent)")
        .param("unit", filed.unit().code())
        .param("id", filed.id())
        .param("consent", consent)
        .update();
  }

  void assisted(Filed filed) {
    of("insert into filing_assisted (unit_id, filing) values (:unit, :id)", filed).update();
  }

  Optional<UUID> consent(Filed filed) {
    return of("select consent from filing_acting where unit_id = :unit and filing = :id", filed)
        .query(UUID.class)
        .optional();
  }

  boolean isAssisted(Filed filed) {
    return of("select 1 from filing_assisted where unit_id = :unit and filing = :id", filed)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private JdbcClient.StatementSpec of(String sql, Filed filed) {
    return jdbc.sql(sql).param("unit", filed.unit().code()).param("id", filed.id());
  }

  /** Keeps other answers to it waiting until this transaction ends. */
  void hold(UUID id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 61))")
        .param("id", id.toString())
        .query((row, n) -> n)
        .list();
  }

  boolean answer(Filed filed, Filed.Answer answer) {
    return jdbc.sql(ANSWER)
            .param("unit", filed.unit().code())
            .param("filing", filed.id())
            .param("draft", filed.draft())
            .param("kind", answer.kind().name())
            .param("officer", answer.officer())
            .param("at", Timestamp.from(answer.at()))
            .param("words", answer.words())
            .param("dossier", answer.dossier(), java.sql.Types.OTHER)
            .update()
        == 1;
  }

  Optional<Filed> find(UnitId unit, UUID id) {
    return one(" where f.unit_id = :unit and f.id = :id", unit, id);
  }

  Optional<Filed> ofDossier(UnitId unit, UUID dossier) {
    return one(" where a.unit_id = :unit and a.dossier = :id", unit, dossier);
  }

  /** What became of a draft, the latest round first. */
  List<Filed> ofDraft(UnitId unit, UUID draft) {
    return jdbc.sql(COLUMNS + " where f.unit_id = :unit and f.draft = :id order by f.round desc")
        .param("unit", unit.code())
        .param("id", draft)
        .query(FiledStore::filed)
        .list();
  }

  List<Filed> ofCitizen(UUID citizen) {
    return jdbc.sql(
            COLUMNS
                + """
                   where f.citizen = :citizen
                     and not exists (select from filing later
                                      where later.unit_id = f.unit_id and later.draft = f.draft
                                        and later.round > f.round)
                order by f.filed_at desc limit 100
                """)
        .param("citizen", citizen)
        .query(FiledStore::filed)
        .list();
  }

  /** What waits for an answer, the most urgent first. */
  List<Filed> waiting(UnitId unit) {
    return jdbc.sql(
            COLUMNS
                + " where f.unit_id = :unit and a.filing is null order by f.answer_by limit 200")
        .param("unit", unit.code())
        .query(FiledStore::filed)
        .list();
  }

  Map<UUID, Integer> waitingByHolder(UnitId unit) {
    Map<UUID, Integer> waiting = new HashMap<>();
    jdbc.sql(WAITING_BY_HOLDER)
        .param("unit", unit.code())
        .query(row -> {
          waiting.put(row.getObject("holder", UUID.class), row.getInt("waiting"));
        });
    return waiting;
  }

  void looked(Actor actor, Filed filed, Instant at) {
    jdbc.sql(LOOK)
        .param("unit", filed.unit().code())
        .param("filing", filed.id())
        .param("officer", actor.officer())
        .param("at", Timestamp.from(at))
        .update();
  }

  private Optional<Filed> one(String where, UnitId unit, UUID id) {
    return jdbc.sql(COLUMNS + where)
        .param("unit", unit.code())
        .param("id", id)
        .query(FiledStore::filed)
        .optional();
  }

  private static Map<String, String> words(Applicant one) {
    return Map.of(
        "name", one.name(),
        "birth", one.birth(),
        "idNumber", one.idNumber(),
        "phone", one.phone(),
        "address", one.address(),
        "submitter", one.submitter(),
        "submitterId", one.submitterId());
  }

  private static Filed filed(ResultSet row, int number) throws SQLException {
    Map<String, String> applicant = JsonWords.words(row.getString("applicant"));
    String kind = row.getString("kind");
    return new Filed(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("draft", UUID.class),
        row.getInt("round"),
        row.getObject("citizen", UUID.class),
        row.getString("procedure"),
        row.getObject("day", java.time.LocalDate.class),
        row.getInt("number"),
        JsonWords.words(row.getString("answers")),
        new Applicant(
            applicant.getOrDefault("name", ""),
            applicant.getOrDefault("birth", ""),
            applicant.getOrDefault("idNumber", ""),
            applicant.getOrDefault("phone", ""),
            "",
            applicant.getOrDefault("address", ""),
            applicant.getOrDefault("submitter", ""),
            applicant.getOrDefault("submitterId", "")),
        row.getObject("holder", UUID.class),
        row.getTimestamp("filed_at").toInstant(),
        row.getTimestamp("answer_by").toInstant(),
        kind == null
            ? Optional.empty()
            : Optional.of(
                new Filed.Answer(
                    Filed.Kind.valueOf(kind),
                    row.getObject("officer", UUID.class),
                    row.getTimestamp("at").toInstant(),
                    row.getString("words"),
                    row.getObject("dossier", UUID.class))));
  }
}
