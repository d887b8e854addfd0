package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;

/** Looking for news twice a minute costs what is new, not what there is. */
@MotCuaTest
class FoldCostTest {
  /** Many dossiers beside the one, under other numbers. */
  private static final String DOSSIERS =
      """
      insert into dossier
      select (jsonb_populate_record(
                d,
                jsonb_build_object(
                    'id', gen_random_uuid(), 'open_ref', gen_random_uuid(), 'number', 1000 + n, 'code', 'CODE-' || n,
                    'track_secret', md5('cu' || n)))).*
        from dossier d, generate_series(1, 5000) n
       where d.id = :dossier
      """;

  /** A long past: facts of every minute of a month and a half, none of them news. */
  private static final String PAST =
      """
      insert into dossier_event
             (unit_id, dossier_id, seq, kind, at, actor, stage, step, holder, data, hash)
      select d.unit_id, d.id, 1000 + n, 'RECORDED',
             timestamptz '2026-09-01 08:00+07' + n * interval '1 minute', d.holder, d.stage, d.step,
             d.holder, '{}', sha256(n::text::bytea)
        from dossier d, generate_series(1, 60000) n
       where d.id = :dossier
      """;

  /** The counts are nothing for the application's role; the owner's function asks for it. */
  private static final String COUNTS =
      """
      create or replace function read_whole() returns setof text language sql security definer as $$
      select relname::text
        from pg_stat_xact_user_tables
       where relname = 'dossier' and seq_scan > 0
      $$
      """;

  private static final String WHOLE_TABLES =
      """
      select * from read_whole()
      """;

  @Autowired TellingWorld news;
  @Autowired Tellings tellings;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource pool;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    JdbcClient.create(TestDatabase.owner(pool)).sql(COUNTS).update();
  }

  @Test
  void not_all_dossiers_are_read_for_a_few_news() {
    Dossier sent = news.awaitingPapers();
    jdbc.sql(DOSSIERS).param("dossier", sent.id()).update();
    jdbc.sql(PAST).param("dossier", sent.id()).update();
    transaction.executeWithoutResult(status -> {
      assertThat(news.fold()).isOne();
      assertThat(jdbc.sql(WHOLE_TABLES).query(String.class).list())
          .as("read from one end to the other")
          .isEqualTo(List.of());
    });
    assertThat(news.only(sent).news()).isEqualTo(News.SUPPLEMENT);
  }
}
