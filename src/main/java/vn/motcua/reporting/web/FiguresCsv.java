package vn.motcua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Unit;
import vn.motcua.reporting.FieldLine;
import vn.motcua.reporting.MonthCount;
import vn.motcua.web.Csv;

/** The published counts as comma-separated values (RFC 4180), UTF-8 with the mark Excel needs. */
final class FiguresCsv {
  private static final String MARK = "\uFEFF";
  private static final String HEADER =
      "ma_don_vi,don_vi,thang,ma_linh_vuc,linh_vuc,tiep_nhan,tiep_nhan_truc_tuyen,da_xong,"
          + "truoc_han,dung_han,qua_han,da_tra,rut,tu_choi_sau_tiep_nhan,tu_choi_tiep_nhan,"
          + "dung,rut_dung_khi_da_tre,nhan_loi_sau_thang\r\n";

  private FiguresCsv() {}

  static String of(Unit unit, Map<YearMonth, List<FieldLine>> months) {
    StringBuilder table = new StringBuilder(MARK).append(HEADER);
    months.forEach((month, fields) -> fields.forEach(field -> append(table, unit, month, field)));
    return table.toString();
  }

  private static void append(StringBuilder table, Unit unit, YearMonth month, FieldLine field) {
    MonthCount count = field.count();
    table.append(unit.id()).append(',').append(Csv.quoted(unit.fullName()));
    table.append(',').append(month).append(',').append(field.group());
    table.append(',').append(Csv.quoted(field.name()));
    for (int number :
        new int[] {
          count.received(),
          count.online(),
          count.finished().total(),
          count.finished().early(),
          count.finished().onTime(),
          count.finished().late(),
          count.returned(),
          count.givenUp().withdrawn(),
          count.refusals().afterReceipt(),
          count.refusals().toReceive(),
          count.givenUp().stopped(),
          count.givenUp().late(),
          count.admittedLater()
        }) {
      table.append(',').append(number);
    }
    table.append("\r\n");
  }
}
