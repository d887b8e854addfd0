package vn.motcua.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.committees.MovementModel;
import vn.motcua.shared.UnitId;

/** Reads the certificates for everybody. */
@Component
class CertificateSearch {
  private static final String CERTIFICATES =
      """
      select c.reference, c.unit_id, u.full_name as commune, c.period_unit, v.full_name as province,
             p.year, m.code as model, m.name as model_name, m.source as model_source,
             s.name as set_name, a.points, a.out_of, a.decision_number, a.decision_day,
             coalesce(a.digest, '') as decision_digest,
             coalesce(w.decision_number, '') as withdrawn_number, w.decision_day as withdrawn_day,
             (select (max(r.at) at time zone 'Asia/Ho_Chi_Minh')::date from recognition_act r
               where r.unit_id = c.unit_id and r.period_unit = c.period_unit
                 and r.period_id = c.period_id and r.act = 'RECHECK') as rechecked
        from recognition_certificate c
        join recognition_act a on a.unit_id = c.unit_id and a.period_unit = c.period_unit
                              and a.period_id = c.period_id and a.version = c.version
        join recognition_period p on p.unit_id = c.period_unit and p.id = c.period_id
        join movement_model m on m.unit_id = p.model_unit and m.code = p.model
        join criteria_set s on s.unit_id = p.set_unit and s.id = p.set_id
        join administrative_unit u on u.unit_id = c.unit_id
        join administrative_unit v on v.unit_id = c.period_unit
        left join recognition_act w on w.unit_id = c.unit_id and w.period_unit = c.period_unit
                                   and w.period_id = c.period_id and w.act = 'WITHDRAW'
       where (cast(:reference as text) is null or c.reference = :reference)
         and (cast(:province as text) is null or c.period_unit = :province)
       order by u.name, c.unit_id, p.year desc
       limit 2000
      """;

  private final JdbcClient jdbc;

  CertificateSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Certificate> byReference(String reference) {
    return read(reference, null).stream().findFirst();
  }

  List<Certificate> of(UnitId province) {
    return read(null, province.code());
  }

  private List<Certificate> read(@Nullable String reference, @Nullable String province) {
    return jdbc.sql(CERTIFICATES)
        .param("reference", reference, java.sql.Types.VARCHAR)
        .param("province", province, java.sql.Types.VARCHAR)
        .query(CertificateSearch::certificate)
        .list();
  }

  private static Certificate certificate(ResultSet row, int n) throws SQLException {
    return new Certificate(
        row.getString("reference"),
        new UnitId(row.getString("unit_id")),
        row.getString("commune"),
        new UnitId(row.getString("period_unit")),
        row.getString("province"),
        row.getInt("year"),
        new MovementModel(
            row.getString("model"), row.getString("model_name"), row.getString("model_source")),
        row.getString("set_name"),
        row.getBigDecimal("points"),
        row.getBigDecimal("out_of"),
        row.getString("decision_number"),
        row.getObject("decision_day", LocalDate.class),
        row.getString("decision_digest"),
        row.getString("withdrawn_number"),
        row.getObject("withdrawn_day", LocalDate.class),
        Optional.ofNullable(row.getObject("rechecked", LocalDate.class)));
  }
}
