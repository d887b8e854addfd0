package vn.motcua.reporting;

/**
 * How many dossiers of one procedure were really settled at the Centre (bốn tại chỗ, A6), of those
 * received in a month: result ready the same day, signed by somebody who had marked in that day,
 * was authorised for it or stood in, and was not away.
 *
 * @param byStandIn signed by whoever stood in for somebody absent; among the settled
 * @param authorised signed by whoever was authorised for the day; among the settled
 * @param median half of the settled were ready within these minutes, by the clock on the wall
 * @param ninety nine of ten of the settled were
 */
public record OnTheSpot(
    String procedure,
    int received,
    int settled,
    int byStandIn,
    int authorised,
    long median,
    long ninety) {}
