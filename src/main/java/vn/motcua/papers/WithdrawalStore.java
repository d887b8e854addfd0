package vn.motcua.papers;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies taken back; a trigger keeps what may not go. */
@Component
class WithdrawalStore {
  private static final String ALL =
      "delete from paper_copy where unit_id = :unit and owner = :owner";

  private final JdbcClient jdbc;

  WithdrawalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void delete(PaperCopies.Owner owner, UUID copy) {
    of(ALL + " and id = :copy", owner).param("copy", copy).update();
  }

  void delete(PaperCopies.Owner owner) {
    of(ALL, owner).update();
  }

  private JdbcClient.StatementSpec of(String sql, PaperCopies.Owner owner) {
    return jdbc.sql(sql).param("unit", owner.unit().code()).param("owner", owner.id());
  }
}
