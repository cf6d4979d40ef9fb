package org.gobiernoabierto.reglas.autoria.defectos;

import static org.gobiernoabierto.reglas.autoria.defectos.Gravedad.AVISO;
import static org.gobiernoabierto.reglas.autoria.defectos.Gravedad.ERROR;

import org.gobiernoabierto.idioma.Texto;

/** Every kind of defect that a rule set can have; the names are stable. */
public enum CodigoDeDefecto {
  /** The bytes of the file are not UTF-8 text. */
  NO_ES_UTF8(
      ERROR,
      "El archivo no está escrito en UTF-8.",
      "The file is not written in UTF-8.",
      "Guardarlo de nuevo en el editor con la codificación UTF-8.",
      "Save it again in the editor with the encoding UTF-8."),
  /** The file says nothing. */
  ARCHIVO_VACIO(
      ERROR,
      "El archivo está vacío.",
      "The file is empty.",
      "Escribir su contenido, o borrar el archivo.",
      "Write its content, or delete the file."),
  /** A file that nobody reads. */
  ARCHIVO_SIN_USO(
      AVISO,
      "Nadie lee el archivo «{nombre}».",
      "Nobody reads the file “{nombre}”.",
      "{sugerencia} Se leen conjunto.yaml, requisitos.yaml, parametros.yaml, los .drl y los .casos.yaml.",
      "{sugerencia} What is read is conjunto.yaml, requisitos.yaml, parametros.yaml, every .drl and every .casos.yaml."),
  /** The folder lacks a file that every rule set has. */
  FALTA_ARCHIVO(
      ERROR,
      "La carpeta no tiene el archivo {nombre}.",
      "The folder has no file {nombre}.",
      "Crearlo junto a conjunto.yaml; ga-examples/anahuac tiene uno que copiar.",
      "Create it beside conjunto.yaml; ga-examples/anahuac has one to copy."),
  /** The file does not start with its package. */
  FALTA_PACKAGE(
      ERROR,
      "Falta la línea «package» antes de la primera regla.",
      "The line “package” is missing before the first rule.",
      "Escribir después de la cita: package mx.estado.reglas;",
      "Write after the citation: package mx.estado.reglas;"),
  /** A text without its closing quote. */
  COMILLA_SIN_CERRAR(
      ERROR,
      "Este texto se abre con comillas y no se cierra en la misma línea.",
      "This text opens with a quote and is not closed on the same line.",
      "Agregar las comillas (\") donde termina el texto.",
      "Add the quote (\") where the text ends."),
  /** A comment without its end. */
  COMENTARIO_SIN_CERRAR(
      ERROR,
      "Este comentario empieza con /* y no termina.",
      "This comment starts with /* and does not end.",
      "Agregar */ donde termina, o escribir // al inicio de cada línea.",
      "Add */ where it ends, or write // at the start of each line."),
  /** Quotes of a word processor where straight ones belong. */
  COMILLAS_TIPOGRAFICAS(
      ERROR,
      "Las comillas {caracter} son las de un procesador de textos.",
      "The quotes {caracter} are those of a word processor.",
      "Escribir comillas rectas: \" al principio y \" al final.",
      "Write straight quotes: \" at the start and \" at the end."),
  /** A character that means nothing in a rule. */
  CARACTER_EXTRANO(
      ERROR,
      "Aquí hay un carácter que no va en una regla: {caracter}.",
      "Here is a character that does not belong in a rule: {caracter}.",
      "Borrarlo y escribirlo de nuevo con el teclado; suele venir de copiar y pegar.",
      "Delete it and type it again; it usually comes from copying and pasting."),
  /** A word where one of the language belongs. */
  PALABRA_DESCONOCIDA(
      ERROR,
      "No se entiende «{palabra}» en este lugar.",
      "“{palabra}” is not understood in this place.",
      "{sugerencia} Un archivo tiene package, import, global y reglas: rule \"…\" when … then … end.",
      "{sugerencia} A file has package, import, global and rules: rule \"…\" when … then … end."),
  /** The name of a rule without its quotes. */
  NOMBRE_SIN_COMILLAS(
      ERROR,
      "El nombre de la regla no está entre comillas.",
      "The name of the rule is not between quotes.",
      "Escribir: rule \"{nombre}\"",
      "Write: rule \"{nombre}\""),
  /** A rule without «when». */
  FALTA_WHEN(
      ERROR,
      "A la regla «{regla}» le falta la línea «when» antes de esto.",
      "The rule “{regla}” lacks the line “when” before this.",
      "Escribir «when», en una línea sola, después del nombre de la regla.",
      "Write “when”, on a line of its own, after the name of the rule."),
  /** A rule without «then». */
  FALTA_THEN(
      ERROR,
      "A la regla «{regla}» le falta la línea «then» antes de esto.",
      "The rule “{regla}” lacks the line “then” before this.",
      "Escribir «then», en una línea sola, entre las condiciones y lo que la regla dice.",
      "Write “then”, on a line of its own, between the conditions and what the rule says."),
  /** A rule without «end». */
  FALTA_END(
      ERROR,
      "La regla «{regla}» no termina: falta la línea «end» después de esto.",
      "The rule “{regla}” does not end: the line “end” is missing after this.",
      "Escribir «end», en una línea sola, al final de la regla.",
      "Write “end”, on a line of its own, at the end of the rule."),
  /** A bracket without its closing one. */
  PARENTESIS_SIN_CERRAR(
      ERROR,
      "Este «{signo}» se abre y no se cierra.",
      "This “{signo}” is opened and not closed.",
      "Agregar «{cierre}» donde termina lo que abre.",
      "Add “{cierre}” where what it opens ends."),
  /** A closing bracket without its opening one. */
  PARENTESIS_DE_MAS(
      ERROR,
      "Este «{signo}» no cierra nada.",
      "This “{signo}” closes nothing.",
      "Quitarlo, o agregar antes el que lo abre.",
      "Remove it, or add the one that opens it before."),
  /** Too many brackets within brackets. */
  ANIDAMIENTO(
      ERROR,
      "Hay más de {maximo} paréntesis abiertos, uno dentro de otro.",
      "More than {maximo} brackets are open, one within another.",
      "Quitar los que sobran, o repartir la condición en varias separadas por comas.",
      "Remove those that are not needed, or divide the condition into several with commas."),
  /** A pattern without its brackets. */
  FALTA_PARENTESIS(
      ERROR,
      "A «{clase}» le faltan los paréntesis.",
      "“{clase}” lacks its brackets.",
      "Escribir {clase}( … ) con las condiciones adentro, o {clase}() si no las hay.",
      "Write {clase}( … ) with the conditions inside, or {clase}() where there are none."),
  /** A variable and its pattern without the colon between them. */
  FALTA_DOS_PUNTOS(
      ERROR,
      "Faltan los dos puntos (:) entre «{variable}» y «{clase}».",
      "The colon (:) between “{variable}” and “{clase}” is missing.",
      "Escribir: {variable} : {clase}( … )",
      "Write: {variable} : {clase}( … )"),
  /** Two things without the comma between them. */
  FALTA_COMA(
      ERROR,
      "Falta una coma entre «{antes}» y «{despues}».",
      "A comma is missing between “{antes}” and “{despues}”.",
      "Separar con comas las condiciones de un hecho y los valores de una llamada.",
      "Separate with commas the conditions of a fact and the values of a call."),
  /** A comma that separates nothing. */
  COMA_DE_MAS(
      ERROR,
      "Esta coma sobra: no separa nada.",
      "This comma is one too many: it separates nothing.",
      "Quitarla, o escribir la condición que falta. Entre dos hechos no va coma: cada uno en su línea.",
      "Remove it, or write the condition that is missing. Between two facts there is no comma: each on its line."),
  /** A sentence of the consequence without its semicolon. */
  FALTA_PUNTO_Y_COMA(
      ERROR,
      "Falta el punto y coma (;) al final de esta instrucción.",
      "The semicolon (;) at the end of this instruction is missing.",
      "Terminar cada llamada con punto y coma: juicio.cumple(…);",
      "End every call with a semicolon: juicio.cumple(…);"),
  /** One equals sign where two are needed. */
  IGUAL_SIMPLE(
      ERROR,
      "Un solo «=» no compara.",
      "A single “=” does not compare.",
      "Para comparar se escribe «==»; para lo contrario, «!=».",
      "To compare, write “==”; for the opposite, “!=”."),
  /** An operator that does not exist. */
  OPERADOR_DESCONOCIDO(
      ERROR,
      "«{operador}» no es un signo de comparación ni de enlace.",
      "“{operador}” neither compares nor joins.",
      "Escribir «{correcto}».",
      "Write “{correcto}”."),
  /** Patterns joined with {@code &&} or {@code ||}. */
  CONECTOR_ENTRE_PATRONES(
      ERROR,
      "«{signo}» no une dos hechos.",
      "“{signo}” does not join two facts.",
      "{sugerencia} Adentro de los paréntesis de un hecho sí se usa.",
      "{sugerencia} Within the brackets of a fact it is right."),
  /** What the parser does not understand and has no code of its own. */
  SINTAXIS(
      ERROR,
      "No se entiende la regla a partir de {detalle}.",
      "The rule is not understood from {detalle} on.",
      "{sugerencia} Revisar esta línea y la anterior: comas, paréntesis y comillas. Comparar con una regla que funcione.",
      "{sugerencia} Look at this line and the one before: commas, brackets and quotes. Compare it with a rule that works."),
  /** An import of what does not exist. */
  IMPORTACION_INEXISTENTE(
      ERROR,
      "No existe «{nombre}».",
      "There is no “{nombre}”.",
      "{sugerencia} Los hechos están en org.gobiernoabierto.reglas.hechos.",
      "{sugerencia} The facts are in org.gobiernoabierto.reglas.hechos."),
  /** An import of what a rule must not use. */
  IMPORTACION_PROHIBIDA(
      ERROR,
      "Una regla no puede usar «{nombre}».",
      "A rule must not use “{nombre}”.",
      "Quitar esta línea. Una regla lee hechos, valores del modelo y fechas, y habla por «juicio».",
      "Remove this line. A rule reads facts, values of the model and dates, and speaks through “juicio”."),
  /** A class that is used without its import. */
  FALTA_IMPORT(
      ERROR,
      "Falta el import de «{clase}».",
      "The import of “{clase}” is missing.",
      "Agregar después de package: import {nombre};",
      "Add after package: import {nombre};"),
  /** A class that does not exist. */
  CLASE_DESCONOCIDA(
      ERROR,
      "No hay un hecho ni un valor que se llame «{clase}».",
      "There is no fact and no value called “{clase}”.",
      "{sugerencia} docs/vocabulario.md dice cuáles hay.",
      "{sugerencia} docs/vocabulario.md says which there are."),
  /** A pattern over what is never a fact. */
  NO_ES_UN_HECHO(
      ERROR,
      "«{clase}» no es un hecho: esta condición nunca se cumple.",
      "“{clase}” is not a fact: this condition never holds.",
      "{sugerencia} docs/vocabulario.md dice qué hechos hay; una regla no lee hallazgos ni el ejercicio entero.",
      "{sugerencia} docs/vocabulario.md says which facts there are; a rule reads neither findings nor the whole exercise."),
  /** A field or method that the fact or value does not have. */
  CAMPO_DESCONOCIDO(
      ERROR,
      "«{clase}» no tiene «{campo}».",
      "“{clase}” has no “{campo}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A name that nothing in the rule binds. */
  VARIABLE_DESCONOCIDA(
      ERROR,
      "«{variable}» no está definido en esta regla.",
      "“{variable}” is not defined in this rule.",
      "{sugerencia} Un hecho se nombra en «when»: $m : Mesa( … )",
      "{sugerencia} A fact is named in “when”: $m : Mesa( … )"),
  /** A name that two things of a rule bind. */
  VARIABLE_REPETIDA(
      ERROR,
      "«{variable}» nombra ya otra cosa en esta regla.",
      "“{variable}” names something else in this rule already.",
      "Darle otro nombre a uno de los dos.",
      "Give one of the two another name."),
  /** A value that the enum does not have. */
  CONSTANTE_DESCONOCIDA(
      ERROR,
      "«{clase}» no tiene el valor «{constante}».",
      "“{clase}” has no value “{constante}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A comparison of things of different kinds. */
  TIPOS_DISTINTOS(
      ERROR,
      "Se compara «{izquierda}», que es {una}, con «{derecha}», que es {otra}.",
      "“{izquierda}”, which is {una}, is compared with “{derecha}”, which is {otra}.",
      "{sugerencia}",
      "{sugerencia}"),
  /** An operator that does not suit what it is applied to. */
  OPERADOR_NO_VALE(
      ERROR,
      "«{operador}» no se aplica a «{izquierda}», que es {una}.",
      "“{operador}” does not apply to “{izquierda}”, which is {una}.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A constraint that is neither true nor false. */
  NO_ES_CONDICION(
      ERROR,
      "«{texto}» es {una}: por sí solo no es una condición.",
      "“{texto}” is {una}: by itself it is no condition.",
      "Compararlo con algo (== != < >), o preguntar si consta: {texto} != null",
      "Compare it with something (== != < >), or ask whether it is on record: {texto} != null"),
  /** A comparison with null of what always has a value. */
  NUNCA_ES_NULO(
      AVISO,
      "«{texto}» siempre tiene valor: compararlo con null no distingue nada.",
      "“{texto}” always has a value: comparing it with null tells nothing apart.",
      "Quitar la comparación, o revisar si se quería otro campo.",
      "Remove the comparison, or see whether another field was meant."),
  /** Something that may be absent is used as if it were there. */
  PUEDE_SER_NULO(
      AVISO,
      "«{texto}» puede faltar (null), y aquí se usa como si constara.",
      "“{texto}” may be absent (null), and here it is used as if it were on record.",
      "Decirlo antes, en las condiciones del mismo hecho: {texto} != null, …",
      "Say so before, among the conditions of the same fact: {texto} != null, …"),
  /** A condition that is no comparison of the usual form. */
  CONDICION_NO_ENTENDIDA(
      ERROR,
      "No se entiende la condición «{texto}».",
      "The condition “{texto}” is not understood.",
      "Escribir comparaciones completas: campo == valor, campo > valor && campo < otro, !campo",
      "Write whole comparisons: field == value, field > value && field < other, !field"),
  /** A condition of a form that is not checked. */
  CONDICION_SIN_REVISAR(
      AVISO,
      "Esta condición usa una forma que no se revisa: {detalle}.",
      "This condition has a form that is not checked: {detalle}.",
      "Escribirla con hechos y sus campos, y con not, exists, forall o accumulate.",
      "Write it with facts and their fields, and with not, exists, forall or accumulate."),
  /** A function of accumulate that there is not. */
  FUNCION_DESCONOCIDA(
      ERROR,
      "No hay una función «{funcion}» para «accumulate».",
      "There is no function “{funcion}” for “accumulate”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** What a function of accumulate is computed of, written out instead of bound. */
  ARGUMENTO_SIN_NOMBRE(
      ERROR,
      "Una función de «accumulate» no puede calcular con «{texto}».",
      "A function of “accumulate” cannot compute with “{texto}”.",
      "Ponerle nombre en el hecho y usar el nombre: Mesa( $f : fecha ); … min( $f )",
      "Bind it in the fact and use its name: Mesa( $f : fecha ); … min( $f )"),
  /** A field within the brackets of a call. */
  CAMPO_COMO_ARGUMENTO(
      ERROR,
      "Dentro de los paréntesis de una llamada no se puede leer el campo «{campo}».",
      "Within the brackets of a call the field “{campo}” cannot be read.",
      "Ponerle nombre antes y usar el nombre: $c : {campo}, … ( $c )",
      "Bind it before and use its name: $c : {campo}, … ( $c )"),
  /** A rule of definitions that is not called like the type that it defines. */
  NOMBRE_DE_DEFINICION(
      ERROR,
      "El nombre «{regla}» no empieza con un tipo de este archivo.",
      "The name “{regla}” does not start with a type of this file.",
      "{sugerencia} Una definición se llama como su tipo: declare MesaPlural … end, rule \"MesaPlural es …\"",
      "{sugerencia} A definition is called like its type: declare MesaPlural … end, rule \"MesaPlural es …\""),
  /** A definition that says something of a requirement. */
  DEFINICION_HABLA(
      ERROR,
      "Después de «then» una definición no llama a «juicio».",
      "After “then”, a definition does not call “juicio”.",
      "Decirlo en una regla del requisito, que mire el hecho que esta definición inserta; preguntar, en «when».",
      "Say it in a rule of the requirement that looks at the fact which this definition inserts; ask in “when”."),
  /** A definition that does something else than insert its type. */
  SOLO_INSERTA(
      ERROR,
      "Después de «then» una definición solo inserta un hecho de su tipo.",
      "After “then”, a definition only inserts a fact of its type.",
      "Escribir: insert( new {tipo}( … ) );",
      "Write: insert( new {tipo}( … ) );"),
  /** A rule of a requirement that makes facts. */
  INSERTA_EN_REQUISITO(
      ERROR,
      "Una regla de un requisito no inserta hechos.",
      "A rule of a requirement inserts no facts.",
      "Quitarlo; lo que varios requisitos comparten se define en definiciones.drl.",
      "Remove it; what several requirements share is defined in definiciones.drl."),
  /** A type that the file of a requirement declares. */
  DECLARA_EN_REQUISITO(
      ERROR,
      "El archivo de un requisito no declara tipos: «{tipo}».",
      "The file of a requirement declares no types: “{tipo}”.",
      "Llevarlo, con las reglas que lo definen, a definiciones.drl de esta carpeta.",
      "Move it, with the rules that define it, to definiciones.drl of this folder."),
  /** A type that no rule looks at. */
  DEFINICION_SIN_USO(
      AVISO,
      "Ninguna regla usa «{tipo}».",
      "No rule uses “{tipo}”.",
      "Usarlo en una regla de un requisito, o quitarlo con las reglas que lo definen.",
      "Use it in a rule of a requirement, or remove it with the rules that define it."),
  /** A type that no rule defines. */
  TIPO_SIN_DEFINICION(
      AVISO,
      "Ninguna regla define «{tipo}»: una condición sobre él nunca se cumple.",
      "No rule defines “{tipo}”: a condition on it never holds.",
      "Escribir en este archivo: rule \"{tipo} es …\" … insert( new {tipo}( … ) );",
      "Write in this file: rule \"{tipo} es …\" … insert( new {tipo}( … ) );"),
  /** A type that is defined by itself. */
  DEFINICION_EN_CIRCULO(
      ERROR,
      "«{tipo}» se define con «{tipo}».",
      "“{tipo}” is defined by “{tipo}”.",
      "Definirlo solo con hechos del ejercicio y con otros tipos que no dependan de él.",
      "Define it only by facts of the exercise and by other types that do not depend on it."),
  /** The file uses juicio without declaring it. */
  FALTA_GLOBAL(
      ERROR,
      "La regla usa «juicio» y el archivo no lo declara.",
      "The rule uses “juicio” and the file does not declare it.",
      "Agregar después de los import: global org.gobiernoabierto.reglas.hechos.Juicio juicio;",
      "Add after the imports: global org.gobiernoabierto.reglas.hechos.Juicio juicio;"),
  /** A global other than juicio. */
  GLOBAL_DESCONOCIDO(
      ERROR,
      "El global «{nombre}» no existe al evaluar; el único es «juicio».",
      "The global “{nombre}” does not exist in an evaluation; the only one is “juicio”.",
      "Escribir: global org.gobiernoabierto.reglas.hechos.Juicio juicio;",
      "Write: global org.gobiernoabierto.reglas.hechos.Juicio juicio;"),
  /** A rule that says nothing. */
  CONSECUENCIA_VACIA(
      ERROR,
      "La regla «{regla}» no dice nada después de «then».",
      "The rule “{regla}” says nothing after “then”.",
      "Decir qué se cumple o qué falta: juicio.cumple(…); o juicio.falta(…);",
      "Say what is met or what is missing: juicio.cumple(…); or juicio.falta(…);"),
  /** A consequence that is no Java. */
  CONSECUENCIA_MAL_ESCRITA(
      ERROR,
      "No se entiende lo que sigue a «then» a partir de {detalle}.",
      "What follows “then” is not understood from {detalle} on.",
      "Cada instrucción es una llamada como juicio.cumple(\"{requisito}\"); — con comillas, comas, paréntesis y punto y coma.",
      "Each instruction is a call like juicio.cumple(\"{requisito}\"); — with quotes, commas, brackets and semicolon."),
  /** A consequence that does something other than speak through juicio. */
  SOLO_JUICIO(
      ERROR,
      "Después de «then» solo se llama a «juicio».",
      "After “then”, only “juicio” is called.",
      "Quitar esta instrucción; lo que decide si la regla habla va en «when».",
      "Remove this instruction; what decides whether the rule speaks belongs in “when”."),
  /** A call on what a rule must not use. */
  LLAMADA_PROHIBIDA(
      ERROR,
      "Una regla no puede usar «{que}».",
      "A rule must not use “{que}”.",
      "Quitarlo: una regla no consulta el reloj, archivos, la red ni el sistema. La fecha de la evaluación ya está en los hechos; otros valores van en parametros.yaml.",
      "Remove it: a rule asks no clock, file, network or system. The date of the evaluation is in the facts already; other values belong in parametros.yaml."),
  /** A rule that changes what the others see. */
  MODIFICA_HECHOS(
      ERROR,
      "Una regla no puede agregar, cambiar ni quitar hechos: «{que}».",
      "A rule must not add, change or remove facts: “{que}”.",
      "Quitarlo: cada regla mira los hechos y habla por «juicio», sin encadenarse con otras.",
      "Remove it: every rule looks at the facts and speaks through “juicio”, without chaining to others."),
  /** A method that juicio does not have. */
  NO_ES_DE_JUICIO(
      ERROR,
      "«juicio» no tiene «{metodo}».",
      "“juicio” has no “{metodo}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A call with the wrong values. */
  ARGUMENTOS(
      ERROR,
      "Los valores que recibe «{metodo}» no son los que pide.",
      "The values that “{metodo}” gets are not those that it asks for.",
      "Se escribe {forma}",
      "It is written {forma}"),
  /** A key that the catalogue does not have. */
  CLAVE_DESCONOCIDA(
      ERROR,
      "requisitos.yaml no tiene la clave «{clave}».",
      "requisitos.yaml has no key “{clave}”.",
      "{sugerencia} Si es nueva, se añade a los hallazgos del requisito.",
      "{sugerencia} If it is new, it is added to the requirement's hallazgos."),
  /** A key of another requirement than the rule's. */
  CLAVE_DE_OTRO(
      ERROR,
      "La regla es de {requisito} y habla de «{clave}».",
      "The rule belongs to {requisito} and speaks of “{clave}”.",
      "Una regla habla solo de su requisito: corregir la clave, o mover la regla al archivo del otro.",
      "A rule speaks of its own requirement only: mend the key, or move the rule to the file of the other."),
  /** A key that cannot be read off the rule. */
  CLAVE_CALCULADA(
      AVISO,
      "La clave no está escrita en la regla, así que no se puede revisar.",
      "The key is not written in the rule, so it cannot be checked.",
      "Escribir la clave entre comillas, y una regla por clave.",
      "Write the key between quotes, and one rule for each key."),
  /** The message mentions what the call does not give. */
  FALTA_DATO(
      ERROR,
      "El mensaje de «{clave}» menciona {dato} y la llamada no lo da.",
      "The message of “{clave}” mentions {dato} and the call does not give it.",
      "Agregar a la llamada: \"{nombre}\", y su valor; o quitarlo del mensaje.",
      "Add to the call: \"{nombre}\", and its value; or remove it from the message."),
  /** The call gives what no message mentions. */
  DATO_SIN_USO(
      AVISO,
      "La llamada da «{nombre}» y ningún mensaje de «{clave}» lo menciona.",
      "The call gives “{nombre}” and no message of “{clave}” mentions it.",
      "{sugerencia} Mencionarlo en el mensaje como {dato}, o quitarlo de la llamada.",
      "{sugerencia} Mention it in the message as {dato}, or remove it from the call."),
  /** A message may be given nothing. */
  DATO_NULO(
      AVISO,
      "«{texto}» puede faltar (null), y el mensaje diría «null».",
      "“{texto}” may be absent (null), and the message would say “null”.",
      "Pedir que conste en las condiciones de la regla ({campo} != null), o no darlo al mensaje.",
      "Ask in the rule's conditions that it be on record ({campo} != null), or do not give it to the message."),
  /** A parameter that does not exist. */
  PARAMETRO_DESCONOCIDO(
      ERROR,
      "No hay un parámetro «{parametro}».",
      "There is no parameter “{parametro}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A parameter asked for as what it is not. */
  PARAMETRO_DE_OTRO_TIPO(
      ERROR,
      "El parámetro «{parametro}» vale «{valor}», que no es {una}.",
      "The parameter “{parametro}” is “{valor}”, which is not {una}.",
      "Los números se leen con juicio.numero(\"…\") y las fechas (AAAA-MM-DD) con juicio.dia(\"…\").",
      "Numbers are read with juicio.numero(\"…\") and dates (YYYY-MM-DD) with juicio.dia(\"…\")."),
  /** A DRL file without rules. */
  ARCHIVO_SIN_REGLAS(
      ERROR,
      "El archivo no tiene ninguna regla.",
      "The file has no rule.",
      "Escribir al menos una: rule \"…\" when … then … end",
      "Write at least one: rule \"…\" when … then … end"),
  /** An attribute that no rule needs. */
  ATRIBUTO_PROHIBIDO(
      ERROR,
      "Una regla no lleva «{atributo}».",
      "A rule has no “{atributo}”.",
      "Quitarlo: el orden de las reglas no cuenta, y cada una se prueba por separado.",
      "Remove it: the order of rules does not count, and each is tried by itself."),
  /** A construct that no rule set uses. */
  CONSTRUCCION_PROHIBIDA(
      ERROR,
      "Un conjunto de reglas no lleva «{que}».",
      "A rule set has no “{que}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** An annotation, which has no meaning in a rule. */
  METADATO_DESCONOCIDO(
      ERROR,
      "Metadato desconocido: «@{nombre}».",
      "Unknown metadata: “@{nombre}”.",
      "Quitarlo. {sugerencia}",
      "Remove it. {sugerencia}"),
  /** Two rules of the same name. */
  REGLA_REPETIDA(
      ERROR,
      "Ya hay una regla «{regla}» en {archivo}, línea {linea}.",
      "There is a rule “{regla}” already in {archivo}, line {linea}.",
      "Cambiar el nombre de una de las dos, o borrar la que sobra.",
      "Change the name of one of the two, or delete the one too many."),
  /** The name of a rule does not start with the id of its requirement. */
  NOMBRE_DE_REGLA(
      ERROR,
      "El nombre «{regla}» no empieza con el requisito de este archivo.",
      "The name “{regla}” does not start with the requirement of this file.",
      "Empezar el nombre con el id y un espacio: \"{requisito} …\"",
      "Start the name with the id and a space: \"{requisito} …\""),
  /** A rule file that does not start with the sentence it encodes. */
  FALTA_CITA(
      ERROR,
      "El archivo no empieza con la oración que aplica.",
      "The file does not start with the sentence that it applies.",
      "Poner en la primera línea, como comentario, el número y la oración palabra por palabra: // {ejemplo}",
      "Put on the first line, as a comment, the number and the sentence word for word: // {ejemplo}"),
  /** A citation that is not word for word. */
  CITA_DISTINTA(
      ERROR,
      "La cita de {numero} no dice lo mismo que la oración, a partir de «{palabra}».",
      "The citation of {numero} does not say what the sentence says, from “{palabra}” on.",
      "Copiarla palabra por palabra: // {oracion}",
      "Copy it word for word: // {oracion}"),
  /** A citation of a sentence that the requirement does not rest on. */
  CITA_AJENA(
      ERROR,
      "Se cita {numero}, que no está entre las oraciones de {requisito}.",
      "{numero} is cited, which is not among the sentences of {requisito}.",
      "Citar una de las suyas ({oraciones}), o agregarla en requisitos.yaml.",
      "Cite one of its own ({oraciones}), or add it in requisitos.yaml."),
  /** A number or date in a rule where a parameter belongs. */
  LITERAL(
      AVISO,
      "El valor {valor} está escrito en la regla.",
      "The value {valor} is written in the rule.",
      "Darle nombre en parametros.yaml, con su oración y su razón, y leerlo con {forma}.",
      "Give it a name in parametros.yaml, with its sentence and its reason, and read it with {forma}."),
  /** Two rules of a requirement with the same conditions. */
  CONDICION_REPETIDA(
      AVISO,
      "La regla «{otra}» ({archivo}, línea {linea}) tiene las mismas condiciones.",
      "The rule “{otra}” ({archivo}, line {linea}) has the same conditions.",
      "Reunir las dos en una, o corregir la condición que se copió.",
      "Join the two, or mend the condition that was copied."),
  /** Conditions that contradict each other. */
  NUNCA_SE_CUMPLE(
      ERROR,
      "«{una}» y «{otra}» no pueden cumplirse a la vez: la regla nunca habla.",
      "“{una}” and “{otra}” cannot both hold: the rule never speaks.",
      "Corregir una de las dos. Si se quería «una u otra», unirlas con ||.",
      "Mend one of the two. If “one or the other” was meant, join them with ||."),
  /** A rule without conditions. */
  SIN_CONDICION(
      AVISO,
      "La regla «{regla}» no tiene condiciones: habla siempre.",
      "The rule “{regla}” has no conditions: it always speaks.",
      "Escribir entre «when» y «then» el hecho del que habla.",
      "Write between “when” and “then” the fact it speaks of."),
  /** The file is no YAML. */
  YAML_MAL_ESCRITO(
      ERROR,
      "El archivo no se puede leer: {detalle}",
      "The file cannot be read: {detalle}",
      "Revisar esta línea y la anterior. Las claves van alineadas con espacios, y los textos con dos puntos, entre comillas.",
      "Look at this line and the one before. Keys are aligned with spaces, and texts with colons are between quotes."),
  /** A value of another shape than it should have. */
  FORMA_EQUIVOCADA(
      ERROR,
      "«{clave}» debe ser {que}.",
      "“{clave}” must be {que}.",
      "Escribir: {ejemplo}",
      "Write: {ejemplo}"),
  /** A key that means nothing there. */
  CLAVE_YAML_DESCONOCIDA(
      ERROR,
      "Aquí no va «{clave}».",
      "“{clave}” does not belong here.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A key that stands there twice. */
  CLAVE_YAML_REPETIDA(
      ERROR,
      "«{clave}» está dos veces.",
      "“{clave}” is there twice.",
      "Dejar una sola.",
      "Leave one."),
  /** A key that must be there is not. */
  FALTA_CLAVE_YAML(
      ERROR,
      "Falta «{clave}» en {donde}.",
      "“{clave}” is missing in {donde}.",
      "Agregar {ejemplo}",
      "Add {ejemplo}"),
  /** A text without one of the languages. */
  FALTA_IDIOMA(
      ERROR,
      "Falta el texto en {idioma} («{clave}») de {donde}.",
      "The text in {idioma} (“{clave}”) of {donde} is missing.",
      "Agregar {clave}: \"…\"",
      "Add {clave}: \"…\""),
  /** A value that is none of those that there are. */
  VALOR_DESCONOCIDO(
      ERROR,
      "«{clave}» no puede ser «{valor}».",
      "“{clave}” cannot be “{valor}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** What should be a date is none. */
  FECHA_MAL_ESCRITA(
      ERROR,
      "«{valor}» no es una fecha.",
      "“{valor}” is not a date.",
      "Escribir año, mes y día: 2018-03-20",
      "Write year, month and day: 2018-03-20"),
  /** A rule set that ends before it starts. */
  VIGENCIA_AL_REVES(
      ERROR,
      "El conjunto deja de valer ({hasta}) antes de empezar ({desde}).",
      "The rule set ends ({hasta}) before it starts ({desde}).",
      "Corregir una de las dos fechas.",
      "Mend one of the two dates."),
  /** The prefix of the rule set cannot be used. */
  PREFIJO(
      ERROR,
      "El prefijo «{prefijo}» se confunde con el de la guía («{guia}»).",
      "The prefix “{prefijo}” is confused with the guide's (“{guia}”).",
      "Elegir las siglas del estado y un guion; por ejemplo, JAL-",
      "Choose the state's letters and a dash; for example, JAL-"),
  /** A prefix with which no requirement starts. */
  PREFIJO_DE_NADIE(
      ERROR,
      "Ningún requisito empieza con el prefijo «{prefijo}».",
      "No requirement starts with the prefix “{prefijo}”.",
      "Escribir el de sus ids; el de {id} es {querido}",
      "Write that of its ids; that of {id} is {querido}"),
  /** An id that does not look like one of the rule set. */
  ID_MAL_FORMADO(
      ERROR,
      "El id «{id}» no es el prefijo «{prefijo}» y un número.",
      "The id “{id}” is not the prefix “{prefijo}” and a number.",
      "Escribir, por ejemplo, {prefijo}01; el archivo de sus reglas se llama {prefijo}01-en-pocas-palabras.drl",
      "Write, for example, {prefijo}01; the file of its rules is called {prefijo}01-en-pocas-palabras.drl"),
  /** A parameter whose name is not the prefix of its rule set and a word. */
  NOMBRE_DE_PARAMETRO(
      ERROR,
      "El parámetro «{parametro}» no es el prefijo «{prefijo}» y una palabra.",
      "The parameter “{parametro}” is not the prefix “{prefijo}” and a word.",
      "Llamarlo, por ejemplo, «{prefijo}minimo», aquí y en las reglas.",
      "Call it, for example, “{prefijo}minimo”, here and in the rules."),
  /** The same id or name twice. */
  REPETIDO(
      ERROR,
      "Ya hay un «{id}» en la línea {linea} de {archivo}.",
      "There is a “{id}” already on line {linea} of {archivo}.",
      "Cambiar uno de los dos.",
      "Change one of the two."),
  /** A sentence that neither the guide nor the rule set has. */
  ORACION_DESCONOCIDA(
      ERROR,
      "No hay una oración «{numero}» en la guía ni en conjunto.yaml.",
      "There is no sentence “{numero}” in the guide or in conjunto.yaml.",
      "{sugerencia} Las propias se escriben en conjunto.yaml, bajo «oraciones».",
      "{sugerencia} Those of the rule set are written in conjunto.yaml, under “oraciones”."),
  /** A sentence of the guide that is written anew. */
  ORACION_DE_LA_GUIA(
      ERROR,
      "La oración «{numero}» es de la guía y no se puede cambiar.",
      "The sentence “{numero}” is the guide's and cannot be changed.",
      "Numerar la propia de otro modo; por ejemplo, {ejemplo}",
      "Number your own in another way; for example, {ejemplo}"),
  /** A sentence of the rule set that no requirement cites. */
  ORACION_SIN_REQUISITO(
      AVISO,
      "Ningún requisito cita la oración «{numero}».",
      "No requirement cites the sentence “{numero}”.",
      "Citarla en «oraciones» de un requisito, o quitarla.",
      "Cite it in “oraciones” of a requirement, or remove it."),
  /** A parameter of the guide that is made less strict, or cannot be made stricter. */
  MENOS_ESTRICTO(
      ERROR,
      "«{parametro}: {valor}» no es más estricto que la guía.",
      "“{parametro}: {valor}” is not stricter than the guide.",
      "Un estado solo puede pedir más que la guía ({parametro} vale {guia}).",
      "A state can only ask for more than the guide ({parametro} is {guia})."),
  /** A requirement that does not exist. */
  REQUISITO_DESCONOCIDO(
      ERROR,
      "No hay un requisito «{id}».",
      "There is no requirement “{id}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A requirement that in the end requires itself. */
  EN_CIRCULO(
      ERROR,
      "«{id}» requiere «{otro}», que a su vez lo requiere.",
      "“{id}” requires “{otro}”, which in turn requires it.",
      "Quitar uno de los «requiere» del círculo.",
      "Remove one “requiere” of the circle."),
  /** A text that mentions other data in one language than in the other. */
  DATOS_DISTINTOS(
      ERROR,
      "El texto en español y el texto en inglés no mencionan los mismos datos: {datos}.",
      "The Spanish text and the English text do not mention the same data: {datos}.",
      "Mencionar en los dos idiomas los mismos nombres entre llaves.",
      "Mention in both languages the same names between braces."),
  /** A finding of the catalogue that no rule reports. */
  VARIANTE_SIN_REGLA(
      AVISO,
      "Ninguna regla usa la clave «{clave}».",
      "No rule uses the key “{clave}”.",
      "Escribir la regla que la informa, o quitarla de aquí.",
      "Write the rule that reports it, or remove it from here."),
  /** A finding whose name cannot be part of a key. */
  NOMBRE_DE_VARIANTE(
      ERROR,
      "«{variante}» no puede ser el nombre de un hallazgo.",
      "“{variante}” cannot be the name of a finding.",
      "Usar solo letras, números y guiones: sin-facilitador",
      "Use only letters, digits and hyphens: sin-facilitador"),
  /** What should be a JSON Pointer is none. */
  RUTA_MAL_ESCRITA(
      ERROR,
      "«{ruta}» no es una ruta del ejercicio.",
      "“{ruta}” is not a path of the exercise.",
      "Empieza con / y separa con / cada miembro: /plan/compromisos",
      "It starts with / and separates every member with /: /plan/compromisos"),
  /** A path to where an exercise has nothing. */
  RUTA_DESCONOCIDA(
      ERROR,
      "En un ejercicio no hay «{miembro}» en «{ruta}».",
      "An exercise has no “{miembro}” in “{ruta}”.",
      "{sugerencia}",
      "{sugerencia}"),
  /** A requirement without its DRL file. */
  REQUISITO_SIN_REGLAS(
      ERROR,
      "El requisito {id} no tiene un archivo de reglas.",
      "The requirement {id} has no file of rules.",
      "Crear {id}-en-pocas-palabras.drl en esta carpeta.",
      "Create {id}-en-pocas-palabras.drl in this folder."),
  /** A requirement that no rule ever says to be met. */
  SIN_CUMPLE(
      AVISO,
      "Ninguna regla dice cuándo se cumple {id}: el resultado nunca será favorable.",
      "No rule says when {id} is met: the result will never be favourable.",
      "Escribir una regla con juicio.cumple(\"{id}\");",
      "Write a rule with juicio.cumple(\"{id}\");"),
  /** A DRL file without its requirement. */
  REGLAS_SIN_REQUISITO(
      ERROR,
      "El nombre de este archivo no empieza con un requisito de requisitos.yaml.",
      "The name of this file does not start with a requirement of requisitos.yaml.",
      "{sugerencia} Un archivo se llama como su requisito: {ejemplo}-en-pocas-palabras.drl",
      "{sugerencia} A file is called like its requirement: {ejemplo}-en-pocas-palabras.drl"),
  /** A requirement without cases. */
  REQUISITO_SIN_CASOS(
      AVISO,
      "El requisito {id} no tiene casos: nada comprueba sus reglas.",
      "The requirement {id} has no cases: nothing checks its rules.",
      "Crear {id}-en-pocas-palabras.casos.yaml con un caso en que se cumple y uno en que no.",
      "Create {id}-en-pocas-palabras.casos.yaml with a case in which it is met and one in which it is not."),
  /** A file of cases whose name says another requirement than its content. */
  CASOS_DE_OTRO(
      ERROR,
      "El archivo dice que sus casos son de «{id}», y su nombre dice otra cosa.",
      "The file says that its cases are of “{id}”, and its name says something else.",
      "Nombrarlo {id}-en-pocas-palabras.casos.yaml, o corregir «requisito».",
      "Call it {id}-en-pocas-palabras.casos.yaml, or mend “requisito”."),
  /** A parameter with a value that does not fit. */
  PARAMETRO_NO_VALE(
      ERROR,
      "El parámetro «{parametro}» no puede valer «{valor}».",
      "The parameter “{parametro}” cannot be “{valor}”.",
      "{sugerencia} Por omisión vale {guia}.",
      "{sugerencia} By default it is {guia}."),
  /** A comparison that comes out the same whatever the facts are. */
  SIEMPRE_LO_MISMO(
      AVISO,
      "«{texto}» da siempre lo mismo, sean cuales sean los hechos.",
      "“{texto}” always comes out the same, whatever the facts are.",
      "Comparar con lo que se quería: otro campo, otro hecho o un parámetro; o quitarlo.",
      "Compare with what was meant: another field, another fact or a parameter; or remove it."),
  /** A division by nothing. */
  DIVISION_ENTRE_CERO(
      ERROR,
      "«{texto}» divide entre cero.",
      "“{texto}” divides by zero.",
      "Corregir el divisor; si puede ser cero, preguntarlo antes: total > 0, …",
      "Mend the divisor; where it may be zero, ask before: total > 0, …"),
  /** A rule that says of one requirement that it is met and that something is missing. */
  CUMPLE_Y_FALTA(
      AVISO,
      "La regla dice de {requisito} que se cumple y también que algo falta: vale lo que falta.",
      "The rule says of {requisito} that it is met and also that something is missing: the latter holds.",
      "Quitar una de las dos, o decir cada una en su regla, con su condición.",
      "Remove one of the two, or say each in a rule of its own, with its condition."),
  /** Facts of a rule that nothing ties to one another. */
  HECHOS_SIN_UNIR(
      AVISO,
      "Nada une este «{clase}» con los demás hechos de la regla, que habla una vez por cada par.",
      "Nothing ties this “{clase}” to the other facts of the rule, which speaks once for each pair.",
      "Unirlo con un campo (mesa == $m.id), o preguntar solo si lo hay: exists {clase}( … )",
      "Tie it with a field (mesa == $m.id), or ask only whether there is one: exists {clase}( … )"),
  /** A whole record where a message wants a datum. */
  DATO_ENTERO(
      AVISO,
      "«{texto}» es {una} con todos sus campos: el mensaje no se podría leer.",
      "“{texto}” is {una} with all of its fields: nobody could read the message.",
      "Dar al mensaje uno de sus campos: {texto}.nombre(), {texto}.fecha() …",
      "Give the message one of its fields: {texto}.nombre(), {texto}.fecha() …"),
  /** Two cases of one name in a file. */
  CASO_REPETIDO(
      AVISO,
      "Ya hay un caso «{caso}» en la línea {linea}.",
      "There is a case “{caso}” already on line {linea}.",
      "Nombrar cada caso por lo que tiene de distinto, o quitar el que sobra.",
      "Name each case by what sets it apart, or remove the one too many."),
  /** The exercise from which cases start is not there. */
  BASE_AUSENTE(
      ERROR,
      "No hay un ejercicio «{base}» en la carpeta de este conjunto.",
      "There is no exercise “{base}” in the folder of this rule set.",
      "{sugerencia} Poner ahí su .json y nombrarlo como se llega a él desde este archivo: base: ejercicio.json",
      "{sugerencia} Put its .json there and name it as it is reached from this file: base: ejercicio.json"),
  /** The exercise from which cases start lies elsewhere. */
  BASE_FUERA(
      ERROR,
      "El ejercicio «{base}» está fuera de la carpeta de este conjunto.",
      "The exercise “{base}” is outside the folder of this rule set.",
      "Copiarlo dentro de la carpeta y nombrarlo como se llega a él desde este archivo: base: ejercicio.json",
      "Copy it into the folder and name it as it is reached from this file: base: ejercicio.json"),
  /** What cases start from is no JSON object. */
  BASE_SIN_OBJETO(
      ERROR,
      "«{base}» no es un ejercicio en JSON.",
      "“{base}” is no exercise in JSON.",
      "Ver con ga evaluar qué tiene mal ese archivo, o nombrar otro.",
      "See with ga evaluar what is wrong with that file, or name another."),
  /** A parameter that nothing asks for. */
  PARAMETRO_SIN_USO(
      AVISO,
      "Ninguna regla pregunta por el parámetro «{parametro}».",
      "No rule asks for the parameter “{parametro}”.",
      "Leerlo en una regla con juicio.numero(…), juicio.dia(…), o quitarlo de aquí.",
      "Read it in a rule with juicio.numero(…), juicio.dia(…), or remove it from here."),
  /** A comment that would silence a warning and does not say which, or why. */
  SILENCIO_MAL_ESCRITO(
      AVISO,
      "Este comentario no calla ningún aviso: «{codigo}».",
      "This comment silences no warning: “{codigo}”.",
      "{sugerencia} Se escribe: // revisar: CODIGO_DEL_AVISO y la razón. Los errores no se callan.",
      "{sugerencia} It is written: // revisar: CODE_OF_THE_WARNING and the reason. Errors are not silenced."),
  /** A comment that silences a warning that there is not. */
  SILENCIO_SIN_USO(
      AVISO,
      "Aquí ya no hay un aviso {codigo} que callar.",
      "There is no warning {codigo} here any more to silence.",
      "Quitar este comentario.",
      "Remove this comment."),
  /** Whatever else keeps the catalogue from being read. */
  CATALOGO(
      ERROR,
      "No se puede armar el catálogo: {detalle}",
      "The catalogue cannot be built: {detalle}",
      "Comparar conjunto.yaml, requisitos.yaml y parametros.yaml con los de ga-examples/anahuac.",
      "Compare conjunto.yaml, requisitos.yaml and parametros.yaml with those of ga-examples/anahuac."),
  /** Whatever the compiler of Drools says that has no code of its own. */
  COMPILADOR(
      ERROR,
      "Drools no puede compilar esta regla: {detalle}",
      "Drools cannot compile this rule: {detalle}",
      "Comparar con una regla que funcione, o reducirla hasta encontrar la parte que falla.",
      "Compare it with a rule that works, or cut it down until the failing part shows.");

  private final Gravedad gravedad;
  private final Texto mensaje;
  private final Texto remedio;

  CodigoDeDefecto(
      Gravedad gravedad, String mensajeEs, String mensajeEn, String remedioEs, String remedioEn) {
    this.gravedad = gravedad;
    this.mensaje = new Texto(mensajeEs, mensajeEn);
    this.remedio = new Texto(remedioEs, remedioEn);
  }

  /** Whether a rule set runs in spite of it. */
  public Gravedad gravedad() {
    return gravedad;
  }

  /**
   * A defect of this kind at a place.
   *
   * @param datos names and values that the message and the mend mention, by turns
   */
  public Defecto en(Lugar lugar, Object... datos) {
    return new Defecto(
        lugar.archivo(),
        lugar.linea(),
        lugar.columna(),
        lugar.renglon(),
        this,
        sinBlancosDeSobra(mensaje.con(datos)),
        sinBlancosDeSobra(remedio.con(datos)));
  }

  /** A suggestion that there is not leaves a blank behind. */
  private static Texto sinBlancosDeSobra(Texto texto) {
    return new Texto(texto.es().strip(), texto.en().strip());
  }
}
