package vn.motcua.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.Period;
import vn.motcua.shared.UnitId;

/** Reads what was handed out, of one unit or of several. */
@Component
class ExportSearch {
  private static final String LATEST =
      """
        select e.unit_id, u.full_name as unit_name, e.id, e.at, o.name as officer, e.first_day,
               e.last_day, e.receiver, e.reason
          from signed_export e
          join administrative_unit u on u.unit_id = e.unit_id
          join officer o on o.unit_id = e.unit_id and o.id = e.officer_id
         where e.unit_id = any (:units) and (:id::uuid is null or e.id = :id::uuid)
      order by e.at desc, e.id desc
         limit :most
      """;

  private static final String COPIES =
      """
        select c.export_id, c.at, o.name as officer, c.row_count, c.manifest, c.key_id
          from signed_export_copy c
          join officer o on o.unit_id = c.unit_id and o.id = c.officer_id
         where c.unit_id = any (:units) and c.export_id = any (:exports)
      order by c.id
      """;

  private final JdbcClient jdbc;

  ExportSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest of these units, the latest first. */
  List<SignedExport> latest(List<UnitId> units, int most) {
    return read(units, null, most);
  }

  Optional<SignedExport> of(UnitId unit, UUID id) {
    return read(List.of(unit), id, 1).stream().findFirst();
  }

  private List<SignedExport> read(
      List<UnitId> units, @org.jspecify.annotations.Nullable UUID id, int most) {
    String[] codes = units.stream().map(UnitId::code).toArray(String[]::new);
    List<SignedExport> found =
        jdbc.sql(LATEST)
            .param("units", codes)
            .param("id", id, java.sql.Types.OTHER)
            .param("most", most)
            .query((row, n) -> export(row))
            .list();
    Map<UUID, List<SignedExport.Copy>> copies = copies(codes, found);
    return found.stream()
        .map(one ->
            new SignedExport(
                one.unit(),
                one.unitName(),
                one.id(),
                one.at(),
                one.officer(),
                one.period(),
                one.receiver(),
                one.reason(),
                copies.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<SignedExport.Copy>> copies(String[] codes, List<SignedExport> of) {
    Map<UUID, List<SignedExport.Copy>> copies = new HashMap<>();
    RowCallbackHandler each =
        row ->
            copies
                .computeIfAbsent(row.getObject("export_id", UUID.class), fresh -> new ArrayList<>())
                .add(
                    new SignedExport.Copy(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"),
                        row.getLong("row_count"),
                        HexFormat.of().formatHex(row.getBytes("manifest")),
                        row.getString("key_id")));
    jdbc.sql(COPIES)
        .param("units", codes)
        .param("exports", of.stream().map(SignedExport::id).toArray(UUID[]::new))
        .query(each);
    return copies;
  }

  private static SignedExport export(ResultSet row) throws SQLException {
    return new SignedExport(
        new UnitId(row.getString("unit_id")),
        row.getString("unit_name"),
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("officer"),
        new Period(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)),
        row.getString("receiver"),
        row.getString("reason"),
        List.of());
  }
}
