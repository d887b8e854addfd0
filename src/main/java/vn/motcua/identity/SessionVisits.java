package vn.motcua.identity;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * When a session is told that its officer asked for a page: once a minute is enough to end it an
 * hour after the last one. A page that only reads then writes nothing, and waits for no disk.
 */
@Configuration(proxyBeanMethods = false)
class SessionVisits {
  /** So much earlier than the hour a session may end. */
  static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  // The values come in the order of Spring Session's own statement.
  private static final String UPDATE =
      """
      update spring_session s
         set session_id = n.session_id, last_access_time = n.last_access_time,
             max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
             principal_name = n.principal_name
        from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text))
          as n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
       where s.primary_id = ?
         and (s.session_id <> n.session_id
              or s.max_inactive_interval <> n.max_inactive_interval
              or s.principal_name is distinct from n.principal_name
              or n.last_access_time - s.last_access_time >= %d)
      """
          .formatted(TOLD_EVERY.toMillis());

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> visits() {
    return repository -> repository.setUpdateSessionQuery(UPDATE);
  }
}
