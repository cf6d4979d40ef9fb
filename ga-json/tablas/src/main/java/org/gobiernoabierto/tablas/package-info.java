/**
 * Exercises as spreadsheets: {@link org.gobiernoabierto.tablas.LectorDeTablas} reads XLSX workbooks
 * and folders of CSV files, {@link org.gobiernoabierto.tablas.EscritorDeTablas} writes them.
 */
@NullMarked
package org.gobiernoabierto.tablas;

import org.jspecify.annotations.NullMarked;
