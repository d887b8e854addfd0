package vn.motcua.reporting.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of procedures in which a number stands: it is part of the name, and nobody counted it. */
public final class CatalogueNames {
  private CatalogueNames() {}

  /** The longest first; too short a name could stand in any sentence and is left out. */
  public static List<String> withNumbers(JdbcClient jdbc) {
    return jdbc.sql(
            """
              select distinct regexp_replace(name, '\\s+', ' ', 'g') as name, length(name)
                from procedure_version
               where name ~ '[0-9]' and length(name) >= :whole
            order by length(name) desc
            """)
        .param("whole", FigurePages.A_WHOLE_NAME)
        .query((row, n) -> row.getString("name"))
        .list();
  }
}
