package vn.motcua.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/** Rows of the books' tables as values. */
final class BookRows {
  private BookRows() {}

  static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        new UnitId(row.getString("unit_id")),
        Book.valueOf(row.getString("book")),
        row.getInt("year"),
        row.getInt("number"),
        row.getInt("volume"),
        row.getObject("request", UUID.class),
        row.getObject("day", LocalDate.class),
        CertificationKind.valueOf(row.getString("kind")),
        row.getInt("pages"),
        row.getInt("copies"),
        Optional.ofNullable(row.getObject("fee", Long.class)),
        row.getBoolean("exempt"),
        row.getObject("certifier", UUID.class),
        row.getBoolean("cancelled"),
        row.getInt("version"));
  }

  static EntryWords words(ResultSet row, int n) throws SQLException {
    return new EntryWords(
        row.getInt("revision"),
        row.getString("name"),
        row.getString("id_number"),
        row.getString("subject"),
        row.getString("exemption"),
        row.getString("reason"),
        row.getBytes("salt"));
  }

  static BookEvent event(ResultSet row, int n) throws SQLException {
    return new BookEvent(
        new UnitId(row.getString("unit_id")),
        Book.valueOf(row.getString("book")),
        row.getInt("year"),
        row.getInt("seq"),
        row.getInt("number"),
        BookEvent.Kind.valueOf(row.getString("kind")),
        instant(row, "at"),
        row.getObject("actor", UUID.class),
        row.getLong("fee_delta"),
        row.getBytes("words"),
        row.getString("data"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
