package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.certification.CertificationWorld.copy;
import static vn.motcua.certification.CertificationWorld.line;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.MotCuaTest;
import vn.motcua.database.ChainedHistory;

/** What the database refuses, and what is found when somebody has its owner's password. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookHistoryTest {
  private static final String THIRD =
      " where unit_id = '18073' and book = 'COPIES' and year = 2026 and number = 3";

  @Autowired CertificationWorld world;
  @Autowired Certifications certifications;
  @Autowired BookHistories history;
  @Autowired JdbcClient app;
  @Autowired Environment environment;
  private SingleConnectionDataSource connection;
  private JdbcClient owner;

  @BeforeAll
  void five_copies_a_correction_and_a_cancelled_number() throws SQLException {
    world.the("desk");
    for (int i = 1; i <= 5; i++) {
      world.entered("desk", "Người " + i, copy("Giấy " + i, i, 1));
    }
    world.entered("desk", "Ông Sáu", line(CertificationKind.SIGNATURE, "Tờ khai"));
    certifications.correct(
        world.the("desk"),
        entry(3),
        new Correction(1, "Người ba", "", "", copy("Giấy 3", 4, 1), "Nhầm số trang"));
    certifications.cancel(world.the("desk"), entry(4), 1, "Khách bỏ về");
    Connection own =
        DriverManager.getConnection(
            environment.getRequiredProperty("spring.flyway.url"),
            environment.getRequiredProperty("spring.flyway.user"),
            environment.getRequiredProperty("spring.flyway.password"));
    own.setAutoCommit(false);
    connection = new SingleConnectionDataSource(own, true);
    owner = JdbcClient.create(connection);
  }

  @AfterAll
  void give_the_owners_connection_back() {
    connection.destroy();
  }

  private Entry entry(int number) {
    return certifications.entry(CertificationWorld.THANH_SEN, Book.COPIES, 2026, number);
  }

  @Test
  void an_untouched_book_is_whole() {
    List<String> faults = new ArrayList<>();
    ChainedHistory.Result result = history.verify(faults::add);
    assertThat(faults).isEmpty();
    assertThat(result.sentence()).contains("6 số trong 2 sổ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update certification_event set fee_delta = 0",
        "delete from certification_event",
        "update certification_words set name = 'khác'",
        "delete from certification_entry",
        "delete from certification_book",
        "update certification_request set payment = 'TRANSFER'",
        "update certification_fee set amount = 1",
        "delete from certification_fee",
        "update certification_count set counted = 0",
        "delete from certification_count"
      })
  void the_application_itself_may_not_rewrite_the_book(String sql) {
    assertThatThrownBy(() -> app.sql(sql).update())
        .isInstanceOf(BadSqlGrammarException.class)
        .hasStackTraceContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a gap, a second holder of a number, no page, too many copies, a fee for who is exempt
        "number = number + 1",
        "number = 2",
        "pages = 0",
        "copies = 100000",
        "fee = -1",
        "exempt = true, fee = 5000",
        "year = 2025",
        "certifier = '0190a000-0000-7000-8000-000000000001'",
        "version = 0"
      })
  void the_database_refuses_even_its_owner_what_no_book_can_hold(String change) {
    String last =
        "update certification_entry set " + change + THIRD.replace("number = 3", "number = 5");
    inVain(() ->
        assertThatThrownBy(() -> owner.sql(last).update())
            .isInstanceOf(DataIntegrityViolationException.class));
  }

  @Test
  void a_counter_cannot_run_ahead_of_the_book() throws SQLException {
    owner
        .sql("update certification_book set last = 9, events = 99 where book = 'SIGNATURES'")
        .update();
    assertThatThrownBy(() -> connection.getConnection().commit())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("foreign key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update certification_entry set pages = 9 $ | số 3 bị sửa",
        "update certification_entry set copies = 9 $ | số 3 bị sửa",
        "update certification_entry set fee = 1 $ | số 3 bị sửa",
        "update certification_entry set fee = null $ | số 3 bị sửa",
        "update certification_entry set cancelled = true $ | số 3 bị sửa",
        "update certification_entry set kind = 'COPY_OF_CONTRACT' $ | số 3 bị sửa",
        "update certification_entry set day = day + 1 $ | số 3 bị sửa",
        "update certification_entry set volume = 2 $ | số 3 bị sửa",
        "update certification_entry set version = 7 $ | số 3 bị sửa",
        "update certification_event set fee_delta = 1 $ | dòng lịch sử của số 3 bị sửa",
        "update certification_event set at = at + interval '1 second' $ | dòng lịch sử của số 3",
        "update certification_event set kind = 'CANCELLED' $ | dòng lịch sử của số 3 bị sửa",
        "update certification_event set data = '{}' $ | dòng lịch sử của số 3 bị sửa",
        "update certification_event set hash = sha256(hash) $ | dòng lịch sử của số 3 bị sửa",
        "update certification_words set name = 'Kẻ khác' $ | họ tên hoặc lời ghi của số 3 bị sửa",
        "update certification_words set reason = 'khác' $ and revision = 2 | lời ghi của số 3",
        "update certification_words set id_number = '1' $ | lời ghi của số 3 bị sửa",
        "update certification_words set subject = 'Khác' $ | lời ghi của số 3 bị sửa",
        "update certification_words set exemption = 'Khác' $ | lời ghi của số 3 bị sửa"
      })
  void a_changed_row_is_found_and_its_number_named(String sql, String told) {
    inVain(() -> {
      owner.sql(sql.replace("$", THIRD)).update();
      assertThat(faults()).anyMatch(fault -> fault.contains(told.strip()));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry", "event"})
  void a_row_that_makes_no_sense_is_named_and_the_walk_goes_on(String table) {
    inVain(() -> {
      dropConstraints("c");
      owner.sql("update certification_" + table + " set kind = 'FORGED'" + THIRD).update();
      assertThat(faults()).anyMatch(fault -> fault.contains("số 3 có dòng không đọc được"));
    });
  }

  @Test
  void a_number_torn_out_is_named() {
    inVain(() -> {
      dropConstraints("f");
      for (String table : List.of("words", "event", "entry")) {
        owner.sql("delete from certification_" + table + THIRD).update();
      }
      assertThat(faults())
          .anyMatch(fault -> fault.contains("mất số 3"))
          .anyMatch(fault -> fault.contains("mất một dòng lịch sử"));
    });
  }

  @Test
  void the_last_number_torn_out_is_named_too() {
    inVain(() -> {
      dropConstraints("f");
      for (String table : List.of("words", "event", "entry")) {
        owner
            .sql("delete from certification_" + table + " where book = 'SIGNATURES' and number = 1")
            .update();
      }
      assertThat(faults()).anyMatch(fault -> fault.contains("mất số 1"));
    });
  }

  @Test
  void a_whole_book_torn_out_with_its_counter_leaves_its_requests_behind() {
    inVain(() -> {
      dropConstraints("f");
      owner.sql("delete from certification_book where book = 'SIGNATURES'").update();
      assertThat(faults()).anyMatch(fault -> fault.contains("bộ đếm của sổ bị sửa"));
    });
  }

  @Test
  void a_number_slipped_in_without_history_is_named() {
    inVain(() -> {
      dropConstraints("f");
      owner
          .sql(
              """
              insert into certification_entry
                     (unit_id, book, year, number, volume, request, day, kind, pages, copies, fee,
                      exempt, certifier, version)
              select unit_id, book, year, 6, volume, request, day, kind, pages, copies, fee, exempt,
                     certifier, 1
                from certification_entry
              """
                  + THIRD)
          .update();
      assertThat(faults()).anyMatch(fault -> fault.contains("số 6 không có trong lịch sử"));
    });
  }

  @Test
  void words_erased_by_law_break_nothing() {
    inVain(() -> {
      owner.sql("delete from certification_words" + THIRD).update();
      assertThat(faults()).isEmpty();
    });
  }

  private List<String> faults() {
    // The owner's unfinished transaction is seen through the owner's own connection.
    List<BookFault> found = new ArrayList<>();
    BookHistorySearch search = new BookHistorySearch(owner);
    search.books().forEach(book -> found.addAll(new BookCheck(search.rows(book)).faults()));
    return found.stream().map(this::sentence).toList();
  }

  @Autowired vn.motcua.web.Texts texts;

  private String sentence(BookFault fault) {
    return new BookHistories(new BookHistorySearch(owner), texts).sentence(fault);
  }

  private void dropConstraints(String type) {
    owner
        .sql(
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname)
              from pg_constraint
             where contype::text = :type and conrelid::regclass::text like 'certification_%'
            """)
        .param("type", type)
        .query(String.class)
        .list()
        .forEach(sql -> owner.sql(sql).update());
  }

  /** Does it in the owner's transaction, and takes it back. */
  private void inVain(Runnable deed) {
    try {
      try {
        deed.run();
      } finally {
        connection.getConnection().rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
