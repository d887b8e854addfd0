/**
 * The legal clock: the working calendar of each unit, due dates, and working time between two
 * instants.
 *
 * <p>Owns the words measure, time limit, session, day rule, make-up day, pause, due date. Law: NĐ
 * 118/2025/NĐ-CP as amended by NĐ 309 (Điều 8.3), Labour Code 2019 (Điều 111, 112), Civil Code 2015
 * (Điều 147, 148). The reckoning knows no framework: {@link vn.motcua.deadlines.WorkingCalendar}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "organisation :: spi", "web", "database"})
package vn.motcua.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
