package vn.motcua.documents;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code stored_file}: which files are kept, and when each was last brought. */
@Component
class StoredFileStore {
  private static final String REGISTER =
      """
      insert into stored_file (digest, bytes, brought_at)
           values (:digest, :bytes, :at)
      on conflict (digest) do update set brought_at = greatest(stored_file.brought_at, excluded.brought_at)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  StoredFileStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  void register(FileDigest digest, long bytes) {
    jdbc.sql(REGISTER)
        .param("digest", digest.hex())
        .param("bytes", bytes)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }
}
