package vn.motcua.certification;

import java.time.Instant;

/** One line of a book as people read it: the entry with its words and who acted. */
public record BookLine(
    Entry entry,
    EntryWords words,
    String certifierName,
    String officerName,
    Instant receivedAt,
    Instant dueAt,
    CertificationRequest.Payment payment) {}
