package vn.motcua.certification.web;

import java.util.Map;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.certification.Correction;
import vn.motcua.certification.Entry;
import vn.motcua.certification.EntryWords;

/** A correction as typed, or the entry as it stands before anybody has typed. */
public record EntryForm(Map<String, String> typed) {
  public EntryForm {
    typed = Map.copyOf(typed);
  }

  static EntryForm of(Entry entry, EntryWords words) {
    return new EntryForm(
        Map.of(
            "phienBan", Integer.toString(entry.version()),
            "loai", entry.kind().name(),
            "hoTen", words.name(),
            "soGiayTo", words.idNumber(),
            "ten", words.subject(),
            "trang", Integer.toString(entry.pages()),
            "ban", Integer.toString(entry.copies()),
            "mienPhi", words.exemption()));
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public CertificationKind kind() {
    return CertificationForm.kind(value("loai"));
  }

  int version() {
    return value("phienBan").matches("[0-9]{1,6}") ? Integer.parseInt(value("phienBan")) : -1;
  }

  Correction correction() {
    return new Correction(
        version(),
        value("hoTen"),
        value("soGiayTo"),
        value("mienPhi"),
        new CertificationRequest.Line(
            kind(),
            value("ten"),
            CertificationForm.pages(kind(), value("trang")),
            CertificationForm.copies(value("ban"))),
        value("lyDo"));
  }
}
