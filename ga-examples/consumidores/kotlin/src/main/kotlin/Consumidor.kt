package mx.gob.ejemplo

import java.io.File
import java.time.LocalDate
import org.gobiernoabierto.json.EscritorDeInformes
import org.gobiernoabierto.json.LectorDeEjercicios
import org.gobiernoabierto.reglas.Evaluador

/** Writes the report of the exercise in a file as of a day. */
fun main(args: Array<String>) {
    val evaluador = Evaluador.create()
    val lectura = LectorDeEjercicios().revisando(evaluador::revisarForma).leer(File(args[0]).readBytes())
    val informe = evaluador.evaluar(lectura.orElseThrow(), LocalDate.parse(args[1]))
    System.out.write(EscritorDeInformes().escribir(lectura.ubicar(informe)))
    System.out.flush()
}
