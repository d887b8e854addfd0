package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.motcua.MotCuaTest;

/**
 * A session ends an hour after the last page, give or take a minute, and reading writes nothing.
 */
@MotCuaTest
class SessionVisitsTest {
  @Autowired SessionRepository<? extends Session> repository;
  @Autowired JdbcClient jdbc;
  private String id = "";

  @BeforeEach
  void inh_has_signed_in() {
    id = signedIn(repository);
  }

  private static <S extends Session> String signedIn(SessionRepository<S> sessions) {
    S session = sessions.createSession();
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "inh.visits");
    sessions.save(session);
    return session.getId();
  }

  @AfterEach
  void the_session_is_gone() {
    repository.deleteById(id);
  }

  @Test
  void ten_pages_within_a_minute_write_nothing() {
    Map<String, Object> before = row();
    for (int second = 1; second <= 10; second++) {
      visited(repository, Duration.ofSeconds(second * 5L));
    }
    assertThat(row()).isEqualTo(before);
  }

  @Test
  void a_page_a_minute_later_puts_the_end_off() {
    Map<String, Object> before = row();
    visited(repository, SessionVisits.TOLD_EVERY);
    assertThat(row()).isNotEqualTo(before);
    assertThat(expires() - (long) before.get("expiry_time")).isBetween(55_000L, 70_000L);
  }

  @Test
  void what_is_kept_in_the_session_is_written_at_once() {
    keep(repository, "vua-go", "Lò Thị Pản");
    assertThat(repository.findById(id).<String>getAttribute("vua-go")).isEqualTo("Lò Thị Pản");
    keep(repository, "vua-go", "Vàng A Sùng");
    assertThat(repository.findById(id).<String>getAttribute("vua-go")).isEqualTo("Vàng A Sùng");
  }

  @Test
  void a_new_number_for_the_session_is_written_at_once() {
    String old = id;
    id = renumbered(repository);
    assertThat(id).isNotEqualTo(old);
    assertThat(repository.findById(old)).isNull();
    assertThat(repository.findById(id)).isNotNull();
  }

  @Test
  void another_length_or_another_person_is_written_at_once() {
    changed(repository);
    assertThat(row())
        .containsEntry("max_inactive_interval", 60)
        .containsEntry("principal_name", "pa.visits");
  }

  @Test
  void a_session_nobody_used_for_an_hour_is_over() {
    visited(repository, Duration.ofMinutes(-61));
    assertThat(repository.findById(id)).isNotNull();
    jdbc.sql("update spring_session set last_access_time = :then where session_id = :id")
        .param("then", Instant.now().minus(Duration.ofMinutes(61)).toEpochMilli())
        .param("id", id)
        .update();
    assertThat(repository.findById(id)).isNull();
  }

  private <S extends Session> void visited(SessionRepository<S> sessions, Duration later) {
    S session = sessions.findById(id);
    session.setLastAccessedTime(
        Instant.ofEpochMilli((long) row().get("last_access_time")).plus(later));
    sessions.save(session);
  }

  private <S extends Session> void keep(SessionRepository<S> sessions, String name, String value) {
    S session = sessions.findById(id);
    session.setAttribute(name, value);
    sessions.save(session);
  }

  private <S extends Session> String renumbered(SessionRepository<S> sessions) {
    S session = sessions.findById(id);
    String given = session.changeSessionId();
    sessions.save(session);
    return given;
  }

  private <S extends Session> void changed(SessionRepository<S> sessions) {
    S session = sessions.findById(id);
    session.setMaxInactiveInterval(Duration.ofMinutes(1));
    session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "pa.visits");
    sessions.save(session);
  }

  private long expires() {
    return (long) row().get("expiry_time");
  }

  private Map<String, Object> row() {
    return jdbc.sql("select * from spring_session where session_id = :id")
        .param("id", id)
        .query()
        .singleRow();
  }
}
