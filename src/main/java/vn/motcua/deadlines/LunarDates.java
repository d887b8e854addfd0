package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar reckoned from moon and sun (J. Meeus, <i>Astronomical
 * Algorithms</i>; the method published by Hồ Ngọc Đức), for years that no published anchor covers.
 *
 * <p>Always at UTC+7: in 2030 Tết is one day before China's.
 */
final class LunarDates {
  private static final double MONTH = 29.530588853;
  private static final double FIRST_NEW_MOON = 2415021.076998695;
  private static final double ZONE = 7.0 / 24;

  private LunarDates() {}

  static LunarYear of(int year) {
    return new LunarYear(year, month(year, 1), month(year, 3).plusDays(9));
  }

  /** First day of a month, 1 to 3, of the lunar year. */
  private static LocalDate month(int year, int month) {
    long eleventh = eleventhMonth(year - 1);
    int newMoon = (int) (0.5 + (eleventh - FIRST_NEW_MOON) / MONTH);
    int after = month + 1;
    boolean thirteenMonths = eleventhMonth(year) - eleventh > 365;
    if (thirteenMonths && after >= leapMonth(newMoon)) {
      after++;
    }
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newMoonDay(newMoon + after));
  }

  /** The month that holds the winter solstice begins on this day. */
  private static long eleventhMonth(int year) {
    long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int newMoon = (int) ((lastDay - 2415021) / MONTH);
    long day = newMoonDay(newMoon);
    return sunSector(day) >= 9 ? newMoonDay(newMoon - 1) : day;
  }

  /** The first month after the eleventh in which the sun enters no new sector is the leap month. */
  private static int leapMonth(int newMoon) {
    int i = 1;
    int before;
    int sector = sunSector(newMoonDay(newMoon + i));
    do {
      before = sector;
      i++;
      sector = sunSector(newMoonDay(newMoon + i));
    } while (sector != before && i < 14);
    return i - 1;
  }

  /** Julian day, by Viet Nam's clock, of the k-th new moon since 1900. */
  private static long newMoonDay(int k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    double correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * node)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * node + sun)
            - 0.0004 * sin(2 * node - sun)
            - 0.0006 * sin(2 * node + moon)
            + 0.0010 * sin(2 * node - moon)
            + 0.0005 * sin(2 * moon + sun);
    double earthSlowing = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - earthSlowing + 0.5 + ZONE);
  }

  /** In which twelfth of its yearly way the sun stands when the day begins. */
  private static int sunSector(long julianDay) {
    double t = (julianDay - 2451545.5 - ZONE) / 36525;
    double t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    double longitude =
        280.46645
            + 36000.76983 * t
            + 0.0003032 * t2
            + (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    return (int) Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
