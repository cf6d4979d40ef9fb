/** The library as beans of Spring Boot 4, or of 3.5. */
@NullMarked
package org.gobiernoabierto.spring;

import org.jspecify.annotations.NullMarked;
