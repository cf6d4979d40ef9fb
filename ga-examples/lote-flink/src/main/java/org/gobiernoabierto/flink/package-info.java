/** Many exercises on many machines: an Apache Flink job. Jobs start from {@code LoteFlink}. */
@NullMarked
package org.gobiernoabierto.flink;

import org.jspecify.annotations.NullMarked;
