/**
 * What a friendly office needs to have (điều kiện cơ bản): banners, slogans, model letters, a queue
 * machine, chairs, water, a ramp; what each commune has, seen on which day, with a photo.
 *
 * <p>Owns the words condition, equipment. The list is data; what was told is never rewritten.
 */
@ApplicationModule(allowedDependencies = {"organisation", "web", "database"})
@NullMarked
package vn.motcua.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
