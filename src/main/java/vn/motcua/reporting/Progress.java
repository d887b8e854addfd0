package vn.motcua.reporting;

/**
 * The dossiers of a period as QĐ 766/QĐ-TTg looks at them.
 *
 * @param inTime of the finished, not late and asked for papers at most once; all others of them are
 *     overdue
 * @param online of the received
 */
record Progress(long finished, long inTime, long received, long online) {
  static final Progress NONE = new Progress(0, 0, 0, 0);

  Progress plus(Progress more) {
    return new Progress(
        finished + more.finished,
        inTime + more.inTime,
        received + more.received,
        online + more.online);
  }
}
