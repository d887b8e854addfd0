package vn.motcua.papers;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to taking back what was given to a draft. The database keeps whatever a dossier has or
 * an officer spoke of.
 */
@Component
public class PaperWithdrawals {
  private static final String ONE =
      "delete from paper_copy where unit_id = :unit and owner = :owner and id = :copy";

  private static final String OLDER =
      """
      delete from paper_copy
       where unit_id = :unit and owner = :owner and paper = :paper and number < :number
      """;

  private static final String ALL =
      "delete from paper_copy where unit_id = :unit and owner = :owner";

  private final JdbcClient jdbc;

  PaperWithdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void one(PaperCopies.Owner owner, UUID copy) {
    of(ONE, owner).param("copy", copy).update();
  }

  /** What a newer copy of the same paper took the place of. */
  public void olderThan(PaperCopy newer) {
    of(OLDER, new PaperCopies.Owner(newer.unit(), newer.owner()))
        .param("paper", newer.paper())
        .param("number", newer.number())
        .update();
  }

  /** The draft itself is thrown away. */
  public void all(PaperCopies.Owner owner) {
    of(ALL, owner).update();
  }

  private JdbcClient.StatementSpec of(String sql, PaperCopies.Owner owner) {
    return jdbc.sql(sql).param("unit", owner.unit().code()).param("owner", owner.id());
  }
}
