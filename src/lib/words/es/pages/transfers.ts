import type * as en from '../../en/pages/transfers.ts';
import { copiesOf } from './copies.ts';

/** The pages of the transfers. */
export const transfers: typeof en.transfers = {
	title: 'Transferencias de armas y seguridad',
	lead: 'Cada línea de armas, bienes de seguridad, adiestramiento o tecnología que se dice llegó al país, o que iba a llegar, de cualquier proveedor. Donde las fuentes no coinciden, aparecen ambas.',
	table: 'Todas las líneas',
	tableNote:
		'Las filas del registro de SIPRI comparten la advertencia del registro; cada fila dice lo que le es propio. El TIV mide volumen, no dinero.',
	register: 'Sobre el registro del que viene la mayoría de las líneas',
	dealRegister: 'Sobre el registro',
	copies: copiesOf('línea'),
	ordered: 'pedido',
	delivered: 'entrega',
	recipient: 'Receptor',
	company: 'Empresa',
	price: 'Precio',
	tiv: (volume) => (volume === '1' ? '1 millón de TIV' : `${volume} millones de TIV`),
	local: 'producido en el país bajo licencia',
	contested: 'en disputa',
	counted: 'se cuenta en:',
	partOf: 'es parte de:',
	overlaps: 'puede traslaparse con:',
	bySupplier: 'Líneas del registro por país proveedor',
	volumes: 'traza los volúmenes anuales por proveedor, en unidades de su fuente y no en dinero.',
	countNote:
		'Las líneas son filas de esta lista, no armas ni dinero. No se cuenta la línea que repite otra o es parte de ella. Los países se cuentan solo en el registro, porque las demás fuentes miran sobre todo a un proveedor.',
	dealLead: 'Una operación: cada una de sus líneas y lo que cada fuente dice de ella.',
	dealContested: 'Alguien la niega o da otra versión.',
	dealLines: 'Sus líneas',
	dealVersions: 'La misma operación según otras fuentes',
	dealVersionsNote: 'Estas versiones se muestran y no se cuentan otra vez.',
	all: 'todos',
	from: 'Desde',
	until: 'Hasta',
	showAll: 'Mostrar todo',
	shown: 'Se muestran {shown} de {all} líneas.',
	allStatements: (count: number) => `Las ${count} declaraciones`,
	linesOf: 'líneas de la lista',
	lines: (delivered: number) => `${delivered} de ellas entregadas`,
	said: 'Qué más se dice'
};
